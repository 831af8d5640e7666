import type { Instant, LocalDate } from "#db/schema.ts";
import { daysBetween, daysOf, isoWithOffset, wallOf, type Days, type When } from "#app/time.ts";
import type { Language } from "#app/language/language.ts";
import {
  atClock,
  datePieces,
  dayNumber,
  dayOf,
  KL,
  monthOf,
  yearOf,
  type DateForm,
} from "#app/language/dates.ts";
import { monthOnly, sentenceStart, shortWeekdayName, weekdayName } from "#app/language/days-and-months.ts";

/** A date drawn large, in pieces. The sentence beside it says the same, so the drawing may be hidden from screen readers. */
export interface DateTile {
  /** «fredag», or «tirsdag–onsdag». */
  weekday: string;
  /** «fre.», or «tir.–ons.». */
  shortWeekday: string;
  /** «1», or «10.–11.». */
  day: string;
  /** «desember», or «november–desember». */
  month: string;
  /** «2017», or «2015–2016». */
  year: string;
}

const words = {
  nb: { to: "til", and: "og", unknown: "tidspunktet er ikke kjent" },
  nn: { to: "til", and: "og", unknown: "tidspunktet er ikkje kjent" },
  en: { to: "to", and: "and", unknown: "the date and time are not known" },
} satisfies Record<Language, object>;

/**
 * All that is known of when something takes place, in one line:
 *
 * - «Fredag 1. desember 2017 kl. 09.00–10.00»
 * - «Tirsdag 10. og onsdag 11. november 2015», «Tirsdag 10. til torsdag 12. november 2015»
 * - «Tirsdag 10. november kl. 09.00 til onsdag 11. november 2015 kl. 16.00»
 * - the organiser's own words for a vague time, untouched, or «Tidspunktet er ikke kjent»
 */
export function whenSentence(when: When, language: Language, form: Pick<DateForm, "capital"> = {}): string {
  const days = daysOf(when);
  if (when.kind === "unknown" || days === undefined) return unknownTime(when, language, form);

  const sentence = when.kind === "instant" ? clockAndDays(when, days, language) : daysInFull(days, language);
  return form.capital === false ? sentence : sentenceStart(sentence);
}

function unknownTime(when: When, language: Language, form: Pick<DateForm, "capital"> = {}): string {
  const known = when.kind === "unknown" && when.text?.trim();
  if (known) return known;
  const { unknown } = words[language];
  return form.capital === false ? unknown : sentenceStart(unknown);
}

function clockAndDays(when: When & { kind: "instant" }, { first, last }: Days, language: Language): string {
  const { startsAt, endsAt, zone } = when;
  const end = datePieces(last, language, { weekday: true, month: true, year: true });
  if (endsAt === null) return `${end} ${atClock(wallOf(startsAt, zone).time, language)}`;
  if (first === last)
    return `${end}${language === "en" ? "," : ""} ${timeRange(startsAt, endsAt, zone, language)}`;

  const start = datePieces(first, language, {
    weekday: true,
    month: true,
    year: yearOf(first) !== yearOf(last),
  });
  const from = `${start} ${atClock(wallOf(startsAt, zone).time, language)}`;
  return `${from} ${words[language].to} ${end} ${atClock(endTime(startsAt, endsAt, zone), language)}`;
}

/**
 * «kl. 09.00–10.00», "09:00–10:00"; without an end «kl. 09.00», "09:00". The space after «kl.» does not break.
 *
 * Says nothing of the day: the start's day stands somewhere near. What ends at midnight ends at 24.00.
 *
 * Source: Språkrådet, «Mellomrom»: no space around the dash of a span.
 */
export function timeRange(
  startsAt: Instant,
  endsAt: Instant | null,
  zone: string,
  language: Language,
): string {
  const times = [wallOf(startsAt, zone).time];
  if (endsAt !== null && endsAt !== startsAt) times.push(endTime(startsAt, endsAt, zone));
  return language === "en" ? times.join("–") : KL + times.join("–").replaceAll(":", ".");
}

function endTime(startsAt: Instant, endsAt: Instant, zone: string): string {
  const { time } = wallOf(endsAt, zone);
  return time === "00:00" && endsAt > startsAt ? "24:00" : time;
}

function daysInFull({ first, last }: Days, language: Language): string {
  const end = datePieces(last, language, { weekday: true, month: true, year: true });
  if (first === last) return end;
  const joiner = daysBetween(first, last) === 1 ? words[language].and : words[language].to;
  return `${datePieces(first, language, { weekday: true, ...unlike(first, last) })} ${joiner} ${end}`;
}

/**
 * The days alone, for lists and subject lines: «1. desember 2017», «10.–11. november 2015»,
 * «30. november–1. desember 2015»; for an unknown time the same as `whenSentence`.
 */
export function whenShort(when: When, language: Language): string {
  const days = daysOf(when);
  if (days === undefined) return unknownTime(when, language);

  const { first, last } = days;
  const end = datePieces(last, language, { weekday: false, month: true, year: true });
  if (first === last) return end;
  const rest = unlike(first, last);
  // English sets spaces around the dash between ends of several words; Norwegian never does.
  const dash = language === "en" && rest.month ? " – " : "–";
  return datePieces(first, language, { weekday: false, ...rest }) + dash + end;
}

/** What must be said of the first day because the last does not say it. */
function unlike(first: LocalDate, last: LocalDate): { month: boolean; year: boolean } {
  return { month: first.slice(0, 7) !== last.slice(0, 7), year: yearOf(first) !== yearOf(last) };
}

/** The pieces of a date graphic, in lower case, or undefined when the date is unknown. */
export function dateTile(when: When, language: Language): DateTile | undefined {
  const days = daysOf(when);
  if (days === undefined) return undefined;

  const { first, last } = days;
  if (first === last) return tile(first, language);
  const [from, to] = [tile(first, language), tile(last, language)];
  return {
    weekday: `${from.weekday}–${to.weekday}`,
    shortWeekday: `${from.shortWeekday}–${to.shortWeekday}`,
    day: `${dayNumber(first, language)}–${dayNumber(last, language)}`,
    month: from.month === to.month ? to.month : `${from.month}–${to.month}`,
    year: from.year === to.year ? to.year : `${from.year}–${to.year}`,
  };
}

function tile(date: LocalDate, language: Language): DateTile {
  return {
    weekday: weekdayName(date, language),
    shortWeekday: shortWeekdayName(date, language),
    day: String(dayOf(date)), // no full stop where the number stands alone
    month: monthOnly(monthOf(date), language),
    year: yearOf(date),
  };
}

/** What `<time datetime>` takes for the start: "2017-12-01T09:00+01:00", "2017-12-01", or undefined when unknown. */
export function dateTimeAttribute(when: When): string | undefined {
  if (when.kind === "unknown") return undefined;
  return when.kind === "instant" ? isoWithOffset(when.startsAt, when.zone) : when.startsOn;
}
