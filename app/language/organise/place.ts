import type { Language } from "../language.ts";
import { en } from "./place/en.ts";
import { nb } from "./place/nb.ts";
import { nn } from "./place/nn.ts";

/** What the page of when and where an event is says to its organiser. */
export const placeWords: Record<Language, PlaceWords> = { nb, nn, en };
export type PlaceWords = typeof nb;
