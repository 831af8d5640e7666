import type { Language } from "../language.ts";
import { en } from "./series/en.ts";
import { nb } from "./series/nb.ts";
import { nn } from "./series/nn.ts";

/** What the pages of series say to organisers. */
export const seriesWords: Record<Language, SeriesWords> = { nb, nn, en };
export type SeriesWords = typeof nb;
