import type { Language } from "../language.ts";
import { en } from "./articles/en.ts";
import { nb } from "./articles/nb.ts";
import { nn } from "./articles/nn.ts";

/** What the pages of articles and pictures say to an organiser. */
export const articlesWords: Record<Language, ArticlesWords> = { nb, nn, en };
export type ArticlesWords = typeof nb;
