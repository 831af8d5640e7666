import type { Language } from "./language.ts";
import { en } from "./organise/en.ts";
import { nb } from "./organise/nb.ts";
import { nn } from "./organise/nn.ts";

/** What the organiser's side says. */
export const organiseWords: Record<Language, OrganiseWords> = { nb, nn, en };
export type OrganiseWords = typeof nb;
