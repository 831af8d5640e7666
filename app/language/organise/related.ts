import type { Language } from "../language.ts";
import { en } from "./related/en.ts";
import { nb } from "./related/nb.ts";
import { nn } from "./related/nn.ts";

/** What the page says on which an event refers to others. */
export const relatedWords: Record<Language, RelatedWords> = { nb, nn, en };
export type RelatedWords = typeof nb;
