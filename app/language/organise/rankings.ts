import type { Language, SameSentences } from "../language.ts";
import { en } from "./rankings/en.ts";
import { nb } from "./rankings/nb.ts";
import { nn } from "./rankings/nn.ts";

/** What the pages say on which an organiser asks organisations to rank their people. */
export const rankingsWords: Record<Language, RankingsWords> = { nb, nn, en };
export type RankingsWords = SameSentences<typeof nb>;
