import type { Language } from "./language.ts";
import { en } from "./own-page/en.ts";
import { nb } from "./own-page/nb.ts";
import { nn } from "./own-page/nn.ts";

/** What a person's own page says: offers, changes, hand-over, what they have said. How they stand: `registrationWords`. */
export const ownWords: Record<Language, typeof nb> = { nb, nn, en };
