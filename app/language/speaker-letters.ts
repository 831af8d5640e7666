import type { Language, SameSentences } from "./language.ts";
import { en } from "./speaker-letters/en.ts";
import { nb } from "./speaker-letters/nb.ts";
import { nn } from "./speaker-letters/nn.ts";

/** What the letters to speakers say, and the letter about one who does not come. */
export const speakerLetterWords: Record<Language, SpeakerLetterWords> = { nb, nn, en };
export type SpeakerLetterWords = SameSentences<typeof nb>;
