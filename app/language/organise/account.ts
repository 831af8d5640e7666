import type { Language } from "../language.ts";
import { en } from "./account/en.ts";
import { nb } from "./account/nb.ts";
import { nn } from "./account/nn.ts";

/** What one's own page says. */
export const accountWords: Record<Language, AccountWords> = { nb, nn, en };
export type AccountWords = typeof nb;
