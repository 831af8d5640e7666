import { retentionDays } from "#db/retention.ts";
import type { Language } from "../language.ts";
import { en } from "./after/en.ts";
import { nb } from "./after/nb.ts";
import { nn } from "./after/nn.ts";

/** What the pages say to an organiser when an event is over: what is left to do. */
export const afterWords: Record<Language, AfterWords> = { nb, nn, en };
/** In days after the event, as retention says. */
export const forgottenAfter = retentionDays;
export type AfterWords = typeof nb;
