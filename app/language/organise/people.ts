import type { Language } from "../language.ts";
import { en } from "./people/en.ts";
import { nb } from "./people/nb.ts";
import { nn } from "./people/nn.ts";

/** What the pages of those who come to an event say to its organiser. */
export const peopleWords: Record<Language, PeopleWords> = { nb, nn, en };
export type PeopleWords = typeof nb;
