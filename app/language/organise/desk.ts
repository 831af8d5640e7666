import type { Language } from "../language.ts";
import { en } from "./desk/en.ts";
import { nb } from "./desk/nb.ts";
import { nn } from "./desk/nn.ts";

/** What the desk of one event says: its rooms, and what is so with the event. */
export const deskWords: Record<Language, DeskWords> = { nb, nn, en };
export type DeskWords = typeof nb;
