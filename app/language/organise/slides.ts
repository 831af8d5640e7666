import type { Language } from "../language.ts";
import { en } from "./slides/en.ts";
import { nb } from "./slides/nb.ts";
import { nn } from "./slides/nn.ts";

/** What the pages of the speakers' slides say to an organiser when they go out. */
export const slidesWords: Record<Language, SlidesWords> = { nb, nn, en };
export type SlidesWords = typeof nb;
