import type { Language } from "../language.ts";
import { en } from "./bulk/en.ts";
import { nb } from "./bulk/nb.ts";
import { nn } from "./bulk/nn.ts";

/** What is said where an organiser decides of several at once. */
export const bulkWords: Record<Language, BulkWords> = { nb, nn, en };
export type BulkWords = typeof nb;
