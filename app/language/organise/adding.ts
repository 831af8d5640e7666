import type { Language } from "../language.ts";
import { en } from "./adding/en.ts";
import { nb } from "./adding/nb.ts";
import { nn } from "./adding/nn.ts";

/** What the pages say on which an organiser adds people. */
export const addingWords: Record<Language, AddingWords> = { nb, nn, en };
export type AddingWords = typeof nb;
