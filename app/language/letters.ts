import type { Language } from "./language.ts";
import { en } from "./letters/en.ts";
import { nb } from "./letters/nb.ts";
import { nn } from "./letters/nn.ts";

/**
 * What letters say. No person's name stands in a subject or a headline: whoever knows an address can have a letter
 * sent to it.
 */
export const letterWords: Record<Language, LetterWords> = { nb, nn, en };
export type LetterWords = typeof nb;
