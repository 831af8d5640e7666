import type { Language, SameSentences } from "../language.ts";
import { en } from "./seats/en.ts";
import { nb } from "./seats/nb.ts";
import { nn } from "./seats/nn.ts";

/** What the pages say on which an organiser gives out the seats. */
export const seatsWords: Record<Language, SeatsWords> = { nb, nn, en };
export type SeatsWords = SameSentences<typeof nb>;
