import type { LocalDate } from "#db/schema.ts";
import { weekdayOf } from "#app/time.ts";
import { localeOf, type Language, languages } from "#app/language/language.ts";

const MS_PER_DAY = 86_400_000;
/** 5 January 1970: the first Monday that `Intl` counts from. */
const A_MONDAY = 4 * MS_PER_DAY;
/** 15 January 1970; a mean month on, and every month is hit in its middle. */
const MID_JANUARY = 14 * MS_PER_DAY;
const MEAN_MONTH = 30.4 * MS_PER_DAY;

const weekdays = namesIn({ weekday: "long" }, 7, A_MONDAY, MS_PER_DAY);
const shortWeekdays = namesIn({ weekday: "short" }, 7, A_MONDAY, MS_PER_DAY);
const months = namesIn({ month: "long" }, 12, MID_JANUARY, MEAN_MONTH);

/** «fredag», «laurdag», "Friday". Lower case in both Norwegian forms. */
export function weekdayName(date: LocalDate, language: Language): string {
  return weekdays[language][weekdayOf(date) - 1]!;
}

/** «fre.», «lau.», "Fri": with a full stop in both Norwegian forms, without one in English. */
export function shortWeekdayName(date: LocalDate, language: Language): string {
  // ICU's nynorsk leaves the full stop out.
  const stem = shortWeekdays[language][weekdayOf(date) - 1]!.replace(".", "");
  return language === "en" ? stem : `${stem}.`;
}

/** «desember», "December". @param month 1–12 */
export function monthOnly(month: number, language: Language): string {
  const name = months[language][month - 1];
  if (name === undefined) throw new RangeError(`No such month: ${month}`);
  return name;
}

/** «desember 2017», "December 2017"; a heading begins with `sentenceStart`. @param month 1–12 */
export function monthName(year: number, month: number, language: Language): string {
  return `${monthOnly(month, language)} ${year}`;
}

/** The same words with a capital first letter. */
export function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names only: never `Intl`'s order or punctuation, which is not ours and changes between versions of Node. */
function namesIn(
  form: Intl.DateTimeFormatOptions,
  count: number,
  first: number,
  step: number,
): Record<Language, string[]> {
  const names = (language: Language) => {
    const format = new Intl.DateTimeFormat(localeOf[language], { ...form, timeZone: "UTC" });
    return Array.from({ length: count }, (_, index) => format.format(first + index * step));
  };
  return Object.fromEntries(languages.map((language) => [language, names(language)])) as Record<
    Language,
    string[]
  >;
}
