import type { Language, SameSentences } from "./language.ts";
import { en } from "./speak/en.ts";
import { nb } from "./speak/nb.ts";
import { nn } from "./speak/nn.ts";

/** What a speaker's own page says. */
export const speakWords: Record<Language, SpeakWords> = { nb, nn, en };
export type SpeakWords = SameSentences<typeof nb>;
