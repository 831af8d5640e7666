import type { Language } from "../language.ts";
import { en } from "./captions/en.ts";
import { nb } from "./captions/nb.ts";
import { nn } from "./captions/nn.ts";

/** What the page of a recording's captions and transcripts says to an organiser. */
export const captionsWords: Record<Language, CaptionsWords> = { nb, nn, en };
export type CaptionsWords = typeof nb;
