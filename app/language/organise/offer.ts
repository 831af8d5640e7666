import type { Language } from "../language.ts";
import { en } from "./offer/en.ts";
import { nb } from "./offer/nb.ts";
import { nn } from "./offer/nn.ts";

/** What the page of the offer that an event is a date of says to its organiser. */
export const offerWords: Record<Language, OfferWords> = { nb, nn, en };
export type OfferWords = typeof nb;
