import type { Language } from "../language.ts";
import { en } from "./calling-off/en.ts";
import { nb } from "./calling-off/nb.ts";
import { nn } from "./calling-off/nn.ts";

/** What the page says on which an event is called off. */
export const callingOffWords: Record<Language, CallingOffWords> = { nb, nn, en };
export type CallingOffWords = typeof nb;
