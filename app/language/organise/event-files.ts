import type { Language, SameSentences } from "../language.ts";
import { en } from "./event-files/en.ts";
import { nb } from "./event-files/nb.ts";
import { nn } from "./event-files/nn.ts";

/** What the page of an event's own files says to an organiser. */
export const eventFilesWords: Record<Language, EventFilesWords> = { nb, nn, en };
export type EventFilesWords = SameSentences<typeof nb>;
