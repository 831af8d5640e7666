import type { Language } from "../language.ts";
import { en } from "./texts/en.ts";
import { nb } from "./texts/nb.ts";
import { nn } from "./texts/nn.ts";

/** What the sections of an event's texts and contact say. */
export const textsWords: Record<Language, TextsWords> = { nb, nn, en };
export type TextsWords = typeof nb;
