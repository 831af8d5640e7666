import type { Language } from "../language.ts";
import { en } from "./new-event/en.ts";
import { nb } from "./new-event/nb.ts";
import { nn } from "./new-event/nn.ts";

/** What the pages say that begin an event. */
export const newEventWords: Record<Language, NewEventWords> = { nb, nn, en };
export type NewEventWords = typeof nb;
