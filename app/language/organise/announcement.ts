import type { Language } from "../language.ts";
import { en } from "./announcement/en.ts";
import { nb } from "./announcement/nb.ts";
import { nn } from "./announcement/nn.ts";

/** What an organiser reads of letters that are about to go out of themselves. */
export const announcementWords: Record<Language, AnnouncementWords> = { nb, nn, en };
export type AnnouncementWords = typeof nb;
