import type { Language } from "../language.ts";
import { en } from "./publication/en.ts";
import { nb } from "./publication/nb.ts";
import { nn } from "./publication/nn.ts";

/** What the pages say by which an event becomes public, stays so, and ceases to be. */
export const publicationWords: Record<Language, PublicationWords> = { nb, nn, en };
export type PublicationWords = typeof nb;
