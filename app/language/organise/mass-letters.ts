import type { Language } from "../language.ts";
import { en } from "./mass-letters/en.ts";
import { nb } from "./mass-letters/nb.ts";
import { nn } from "./mass-letters/nn.ts";

/** What the pages of letters to many say to an organiser. */
export const massLetterWords: Record<Language, MassLetterWords> = { nb, nn, en };
export type MassLetterWords = typeof nb;
