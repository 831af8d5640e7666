import type { Language, SameSentences } from "../language.ts";
import { en } from "./thanks/en.ts";
import { nb } from "./thanks/nb.ts";
import { nn } from "./thanks/nn.ts";

/** What the page says by which an organiser thanks those who have spoken. */
export const thanksWords: Record<Language, ThanksWords> = { nb, nn, en };
export type ThanksWords = SameSentences<typeof nb>;
