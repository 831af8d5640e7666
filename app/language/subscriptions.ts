import type { Language } from "./language.ts";
import { en } from "./subscriptions/en.ts";
import { nb } from "./subscriptions/nb.ts";
import { nn } from "./subscriptions/nn.ts";

/** What is said to those who follow a series or an organiser by letter, and to the organisers who write to them. */
export const subscriptionWords: Record<Language, typeof nb> = { nb, nn, en };
