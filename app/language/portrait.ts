import type { Language, SameSentences } from "./language.ts";
import { en } from "./portrait/en.ts";
import { nb } from "./portrait/nb.ts";
import { nn } from "./portrait/nn.ts";

/** What is said of a speaker's portrait: how it comes, which part is shown, and what stands with it. */
export const portraitWords: Record<Language, PortraitWords> = { nb, nn, en };
export type PortraitWords = SameSentences<typeof nb>;
