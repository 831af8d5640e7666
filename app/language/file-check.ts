import { en } from "./file-check/en.ts";
import { nb } from "./file-check/nb.ts";
import { nn } from "./file-check/nn.ts";
import type { Language, SameSentences } from "./language.ts";

/** What is said of how accessible a file is, and how to mend it. */
export const fileCheckWords: Record<Language, FileCheckWords> = { nb, nn, en };
export type FileCheckWords = SameSentences<typeof nb>;
