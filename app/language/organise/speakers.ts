import type { Language, SameSentences } from "../language.ts";
import { en } from "./speakers/en.ts";
import { nb } from "./speakers/nb.ts";
import { nn } from "./speakers/nn.ts";

/** What the organiser's pages of the speakers say. */
export const speakersWords: Record<Language, SpeakersWords> = { nb, nn, en };
export type SpeakersWords = SameSentences<typeof nb>;
