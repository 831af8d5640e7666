import type { Language } from "../language.ts";
import { en } from "./kitchen/en.ts";
import { nb } from "./kitchen/nb.ts";
import { nn } from "./kitchen/nn.ts";

/** What the kitchen's page says. */
export const kitchenWords: Record<Language, KitchenWords> = { nb, nn, en };
export type KitchenWords = typeof nb;
