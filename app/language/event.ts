import { en } from "./event/en.ts";
import { nb } from "./event/nb.ts";
import { nn } from "./event/nn.ts";
import type { Language } from "./language.ts";

/** What pages say of an event, in each language. */
export const eventWords: Record<Language, typeof nb> = { nb, nn, en };
export type EventWords = typeof nb;
