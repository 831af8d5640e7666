import { en } from "./recording/en.ts";
import { nb } from "./recording/nb.ts";
import { nn } from "./recording/nn.ts";
import type { Language } from "./language.ts";

/** What the public page of a recording says. */
export const recordingWords: Record<Language, RecordingWords> = { nb, nn, en };
export type RecordingWords = typeof nb;
