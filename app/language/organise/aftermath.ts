import type { Language } from "../language.ts";
import { en } from "./aftermath/en.ts";
import { nb } from "./aftermath/nb.ts";
import { nn } from "./aftermath/nn.ts";

/** What the page says of the letter that recordings and slides are out. */
export const aftermathWords: Record<Language, AftermathWords> = { nb, nn, en };
export type AftermathWords = typeof nb;
