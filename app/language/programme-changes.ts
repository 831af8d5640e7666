import type { Language } from "./language.ts";
import { en } from "./programme-changes/en.ts";
import { nb } from "./programme-changes/nb.ts";
import { nn } from "./programme-changes/nn.ts";

/** What the public reads of a programme that has changed. */
export const programmeChangesWords: Record<Language, ProgrammeChangesWords> = { nb, nn, en };
export type ProgrammeChangesWords = typeof nb;
