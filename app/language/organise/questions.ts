import type { Language } from "../language.ts";
import { en } from "./questions/en.ts";
import { nb } from "./questions/nb.ts";
import { nn } from "./questions/nn.ts";

/** What the pages of an event's own questions, and of what people may choose, say to its organiser. */
export const questionsWords: Record<Language, QuestionsWords> = { nb, nn, en };
export type QuestionsWords = typeof nb;
