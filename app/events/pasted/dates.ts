import { ENGLISH_MONTH, MONTH, monthNumber, WEEKDAY, weekdayNumber } from "./calendar-words.ts";

/** A day as it is written; year and weekday only where they stand. */
export interface WrittenDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** 1 is Monday. */
  readonly weekday: number | null;
}

/** Days that are written together: «1. desember», «10. – 11. november», «6. november og 6. desember 2017». */
export interface WrittenDates {
  readonly from: number;
  readonly to: number;
  readonly days: readonly WrittenDay[];
  /** Whether the days between belong to it. */
  readonly join: "one" | "through" | "and";
}

interface Found extends WrittenDay {
  from: number;
  to: number;
}

const S = "[\\s\\u00a0]";
const BEFORE = String.raw`(?<![\p{L}\d.:/-])`;
const DAY_NAME = `(?:(?<weekday>${WEEKDAY})\\.?,?${S}(?:den${S}|the${S})?)?`;
const YEAR = `(?:,?${S}(?<year>(?:19|20)\\d\\d)(?![\\d:.]\\d|\\d))?`;
const forms: readonly RegExp[] = [
  new RegExp(
    `${BEFORE}${DAY_NAME}(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)?${S}?(?:of${S})?(?<month>${MONTH})(?!\\p{L})\\.?${YEAR}`,
    "giu",
  ),
  new RegExp(
    `${BEFORE}${DAY_NAME}(?<month>${ENGLISH_MONTH})${S}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d\\p{L}]|[.:]\\d)${YEAR}`,
    "giu",
  ),
  new RegExp(
    `${BEFORE}${DAY_NAME}(?<day>\\d{1,2})[./](?<month>\\d{1,2})(?:[./-]|${S})(?<year>(?:19|20)\\d\\d|\\d\\d(?=[\\s,;)]|$))(?![\\d:])`,
    "giu",
  ),
  new RegExp(
    `${BEFORE}(?<weekday>${WEEKDAY})\\.?,?${S}(?<day>\\d{1,2})[./](?<month>\\d{1,2})\\.?(?!\\d)`,
    "giu",
  ),
  new RegExp(`${BEFORE}(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])`, "gu"),
];
/** A day that borrows its month from the next: «10. – », «tirsdag 10. og ». */
const BORROWS = new RegExp(
  `(?<![\\p{L}\\d.:/-])(?:(?<weekday>${WEEKDAY})\\.?,?${S}(?:den${S})?)?(?<day>\\d{1,2})\\.?(?<join>${S}?(?:–|-|—|til|to|og|and|&|,)${S}?)$`,
  "iu",
);
const THROUGH = /^[\s\u00a0]?(?:–|-|—|til og med|til|to)[\s\u00a0]?$/i;
const AND = /^[\s\u00a0]?(?:og|and|eller|or|samt|&|,)[\s\u00a0]?(?:den[\s\u00a0])?$/i;
/** Longer than any day that borrows its month. */
const LOOK_BACK = 32;

/** The dates in a text, in order. Weeks, seasons and months alone are no dates (acceptance B8). */
export function datesIn(text: string): WrittenDates[] {
  const found = forms
    .flatMap((form) => [...text.matchAll(form)].map(dayOf))
    .filter((one) => one.month >= 1 && one.month <= 12 && one.day >= 1 && one.day <= 31)
    .sort((one, other) => one.from - other.from || other.to - one.to);

  const groups: { from: number; to: number; days: WrittenDay[]; join: WrittenDates["join"] }[] = [];
  for (const one of found) {
    const last = groups.at(-1);
    if (last && one.from < last.to) continue;
    const between = last ? text.slice(last.to, Math.min(one.from, last.to + LOOK_BACK)) : "";
    const isThrough = last !== undefined && last.join === "one" && THROUGH.test(between);
    if (last && (isThrough || (last.join !== "through" && AND.test(between)))) {
      last.days.push(...withBorrowed(text, one, last.to).days);
      last.join = isThrough ? "through" : "and";
      last.to = one.to;
    } else groups.push(withBorrowed(text, one, last?.to ?? 0));
  }
  return groups.map((group) => ({ ...group, days: shareYear(group.days) }));
}

function dayOf(match: RegExpMatchArray): Found {
  const { day, month, year, weekday } = match.groups as Record<string, string | undefined>;
  return {
    from: match.index!,
    to: match.index! + match[0].replace(/\.$/, "").length,
    day: Number(day),
    month: /\d/.test(month!) ? Number(month) : monthNumber(month!),
    year: year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0),
    weekday: weekday === undefined ? null : weekdayNumber(weekday),
  };
}

/** The days before it that share its month. */
function withBorrowed(text: string, one: Found, notBefore: number) {
  const { from, to, ...written } = one;
  const days: WrittenDay[] = [written];
  let start = from;
  let join: WrittenDates["join"] = "one";
  for (;;) {
    const before = text.slice(Math.max(notBefore, start - LOOK_BACK), start);
    const match = BORROWS.exec(before);
    if (!match || days.length > 6) break;
    const { day, weekday, join: sign } = match.groups as Record<string, string | undefined>;
    if (Number(day) < 1 || Number(day) >= days[0]!.day) break;
    days.unshift({ ...written, day: Number(day), weekday: weekday ? weekdayNumber(weekday) : null });
    start -= match[0].length;
    join = THROUGH.test(sign!) ? "through" : "and";
  }
  return { from: start, to, days, join };
}

/** «6. november og 6. desember 2017»: the last year counts for all. */
function shareYear(days: readonly WrittenDay[]): WrittenDay[] {
  const year = days.at(-1)!.year;
  return days.map((day) => ({ ...day, year: day.year ?? year }));
}
