import type { Language } from "../language.ts";
import { en } from "./sender-check/en.ts";
import { nb } from "./sender-check/nb.ts";
import { nn } from "./sender-check/nn.ts";

/** What the page says that looks up whether the domain lets us send. */
export const senderCheckWords: Record<Language, SenderCheckWords> = { nb, nn, en };
export type SenderCheckWords = typeof nb;
