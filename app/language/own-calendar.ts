import type { Language } from "./language.ts";
import { en } from "./own-calendar/en.ts";
import { nb } from "./own-calendar/nb.ts";
import { nn } from "./own-calendar/nn.ts";

/** What is said of one's own calendar: the subscription to all one is registered for, and whether an entry is right. */
export const ownCalendarWords: Record<Language, typeof nb> = { nb, nn, en };
