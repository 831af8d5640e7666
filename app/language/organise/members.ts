import type { Language } from "../language.ts";
import { en } from "./members/en.ts";
import { nb } from "./members/nb.ts";
import { nn } from "./members/nn.ts";

/** What the pages of an organisation's members say, and the letter that invites one. */
export const memberWords: Record<Language, MemberWords> = { nb, nn, en };
export type MemberWords = typeof nb;
