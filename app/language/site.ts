import { en } from "./site/en.ts";
import { nb } from "./site/nb.ts";
import { nn } from "./site/nn.ts";
import type { Language } from "./language.ts";

/** What stands around and between the events, in each language. */
export const siteWords: Record<Language, typeof nb> = { nb, nn, en };
export type SiteWords = typeof nb;
