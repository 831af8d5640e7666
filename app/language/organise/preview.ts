import type { Language } from "../language.ts";
import { en } from "./preview/en.ts";
import { nb } from "./preview/nb.ts";
import { nn } from "./preview/nn.ts";

/** What stands around a page, a letter and a calendar entry that are shown before anybody gets them. */
export const previewWords: Record<Language, PreviewWords> = { nb, nn, en };
export type PreviewWords = typeof nb;
