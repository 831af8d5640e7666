import type { Language } from "../language.ts";
import { en } from "./organisations/en.ts";
import { nb } from "./organisations/nb.ts";
import { nn } from "./organisations/nn.ts";

/** What the form of a new organisation says. */
export const organisationWords: Record<Language, OrganisationWords> = { nb, nn, en };
export type OrganisationWords = typeof nb;
