import type { Language } from "../language.ts";
import { en } from "./templates/en.ts";
import { nb } from "./templates/nb.ts";
import { nn } from "./templates/nn.ts";

/** What the pages say on which an organiser writes something of their own in our letters. */
export const templateWords: Record<Language, TemplateWords> = { nb, nn, en };
export type TemplateWords = typeof nb;
