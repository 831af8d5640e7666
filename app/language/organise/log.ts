import type { Language } from "../language.ts";
import { en } from "./log/en.ts";
import { nb } from "./log/nb.ts";
import { nn } from "./log/nn.ts";

/** What an event's log says. */
export const logWords: Record<Language, LogWords> = { nb, nn, en };
export type LogWords = typeof nb;
