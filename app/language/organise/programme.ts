import type { Language } from "../language.ts";
import { en } from "./programme/en.ts";
import { nb } from "./programme/nb.ts";
import { nn } from "./programme/nn.ts";

/** What the pages on which an organiser makes a programme say. */
export const programmeWords: Record<Language, ProgrammeWords> = { nb, nn, en };
export type ProgrammeWords = typeof nb;
