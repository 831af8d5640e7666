import type { Language } from "../language.ts";
import { en } from "./settings/en.ts";
import { nb } from "./settings/nb.ts";
import { nn } from "./settings/nn.ts";

/** What the page of how one gets a seat says to an event's organiser. */
export const settingsWords: Record<Language, SettingsWords> = { nb, nn, en };
export type SettingsWords = typeof nb;
