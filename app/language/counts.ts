import { languages, localeOf, type Language } from "#app/language/language.ts";

const lists = perLanguage((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));
const numbers = perLanguage((locale) => new Intl.NumberFormat(locale));

/** «a, b og c», "a, b and c". */
export function listOf(items: Iterable<string>, language: Language): string {
  return lists[language].format(items);
}

/**
 * A number with its noun: «1 plass», «1 200 plasser». Groups of three stand apart by a space that does not break.
 *
 * @param noun what one is called, and what any other number is called, nought included
 */
export function countOf(count: number, noun: { one: string; other: string }, language: Language): string {
  return `${numberOf(count, language)} ${count === 1 ? noun.one : noun.other}`;
}

/** «1 200», "1,200". */
export function numberOf(count: number, language: Language): string {
  return numbers[language].format(count);
}

function perLanguage<Format>(make: (locale: string) => Format): Record<Language, Format> {
  return Object.fromEntries(languages.map((language) => [language, make(localeOf[language])])) as Record<
    Language,
    Format
  >;
}
