import type { Language } from "./language.ts";
import { en } from "./sign-in/en.ts";
import { nb } from "./sign-in/nb.ts";
import { nn } from "./sign-in/nn.ts";

/** How an organiser signs in: the pages, and the letter with code and link. */
export const signInWords: Record<Language, SignInWords> = { nb, nn, en };
export type SignInWords = typeof nb;
