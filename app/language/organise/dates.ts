import type { Language } from "../language.ts";
import { en } from "./dates/en.ts";
import { nb } from "./dates/nb.ts";
import { nn } from "./dates/nn.ts";

/** What the pages of important dates say to organisers. */
export const datesWords: Record<Language, DatesWords> = { nb, nn, en };
export type DatesWords = typeof nb;
