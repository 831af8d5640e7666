import type { Language, SameSentences } from "./language.ts";
import { en } from "./slides/en.ts";
import { nb } from "./slides/nb.ts";
import { nn } from "./slides/nn.ts";

/** What is said of a speaker's slides: how they come, which are in use, and when they come out. */
export const slidesWords: Record<Language, SlidesWords> = { nb, nn, en };
export type SlidesWords = SameSentences<typeof nb>;
