import type { Language } from "../language.ts";
import { en } from "./both-versions/en.ts";
import { nb } from "./both-versions/nb.ts";
import { nn } from "./both-versions/nn.ts";

/** What a page says when two people have written in the same fields. */
export const bothVersionsWords: Record<Language, BothVersionsWords> = { nb, nn, en };
export type BothVersionsWords = typeof nb;
