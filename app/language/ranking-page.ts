import type { Language, SameSentences } from "./language.ts";
import { en } from "./ranking-page/en.ts";
import { nb } from "./ranking-page/nb.ts";
import { nn } from "./ranking-page/nn.ts";

/** What the page says by which an organisation ranks its people. */
export const rankingPageWords: Record<Language, RankingPageWords> = { nb, nn, en };
export type RankingPageWords = SameSentences<typeof nb>;
