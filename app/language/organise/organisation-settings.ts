import type { Language } from "../language.ts";
import { en } from "./organisation-settings/en.ts";
import { nb } from "./organisation-settings/nb.ts";
import { nn } from "./organisation-settings/nn.ts";

/** What the page of an organisation's settings says. */
export const organisationSettingsWords: Record<Language, OrganisationSettingsWords> = { nb, nn, en };
export type OrganisationSettingsWords = typeof nb;
