import type { Language } from "../language.ts";
import { en } from "./materials/en.ts";
import { nb } from "./materials/nb.ts";
import { nn } from "./materials/nn.ts";

/** What the pages of recordings, captions, slides and links say to an organiser. */
export const materialsWords: Record<Language, MaterialsWords> = { nb, nn, en };
export type MaterialsWords = typeof nb;
