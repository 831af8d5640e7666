/** The languages the pages speak: bokmål, nynorsk, English. */
export type Language = "nb" | "nn" | "en";

export const languages = ["nb", "nn", "en"] as const satisfies readonly Language[];

/** What a text may be written in. Wider than what the pages speak: a Danish title keeps its `lang="da"`. */
export type TextLanguage = Language | "da" | "sv" | "se" | "fi" | "de" | "fr";

/** The BCP 47 tag for `Intl`: "nb" alone would follow the machine's default region. */
export const localeOf: Record<Language, string> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

/**
 * A dictionary's shape: the same sentences, in any words. A dictionary in another language that lacks one
 * does not compile.
 */
export type SameSentences<T> = {
  readonly [K in keyof T]: T[K] extends (...facts: infer Facts) => string
    ? (...facts: Facts) => string
    : T[K] extends string
      ? string
      : SameSentences<T[K]>;
};
