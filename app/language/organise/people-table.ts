import type { Language } from "../language.ts";
import { en } from "./people-table/en.ts";
import { nb } from "./people-table/nb.ts";
import { nn } from "./people-table/nn.ts";

/** What the list of those who come says of its columns, its files and its paper. */
export const peopleTableWords: Record<Language, PeopleTableWords> = { nb, nn, en };
export type PeopleTableWords = typeof nb;
