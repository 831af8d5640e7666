import type { Language } from "../language.ts";
import { en } from "./reminders/en.ts";
import { nb } from "./reminders/nb.ts";
import { nn } from "./reminders/nn.ts";

/** What the page of an event's reminders says. */
export const reminderWords: Record<Language, ReminderWords> = { nb, nn, en };
export type ReminderWords = typeof nb;
