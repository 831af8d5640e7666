import type { Language } from "./language.ts";
import { en } from "./registration/en.ts";
import { nb } from "./registration/nb.ts";
import { nn } from "./registration/nn.ts";

/** What the pages of one who registers say: the form, the receipt, the personal page, and how one cancels. */
export const registrationWords: Record<Language, RegistrationWords> = { nb, nn, en };
export type RegistrationWords = typeof nb;

/** What can be wrong with a field: a fault without a sentence cannot be. */
export type FieldFault = keyof RegistrationWords["faults"];
