import type { Language } from "../language.ts";
import { en } from "./release/en.ts";
import { nb } from "./release/nb.ts";
import { nn } from "./release/nn.ts";

/** What the page says on which an organiser makes the edited programme public. */
export const releaseWords: Record<Language, ReleaseWords> = { nb, nn, en };
export type ReleaseWords = typeof nb;
