import type { Language } from "../language.ts";
import { en } from "./charts/en.ts";
import { nb } from "./charts/nb.ts";
import { nn } from "./charts/nn.ts";

/** What the charts of those who come say. */
export const chartsWords: Record<Language, ChartsWords> = { nb, nn, en };
export type ChartsWords = typeof nb;
