import type { Instant, LocalDate } from "#db/schema.ts";
import { dateOf, wallOf, type Deadline } from "#app/time.ts";
import type { Language } from "#app/language/language.ts";
import { monthOnly, sentenceStart, weekdayName } from "#app/language/days-and-months.ts";

/** What a date is written with. Everything, and a capital letter, unless said otherwise. */
export interface DateForm {
  weekday?: boolean;
  year?: boolean;
  /** False within a sentence: «Påmeldingen stenger tirsdag …». English weekdays keep theirs. */
  capital?: boolean;
}

/** As much of a date as a phrase needs, where the rest stands at its other end. */
export interface DatePieces {
  weekday: boolean;
  month: boolean;
  year: boolean;
}

/** «kl.» and the space after it, which does not break. */
export const KL = "kl.\u00a0";

/**
 * «Fredag 1. desember 2017», "Friday 1 December 2017".
 *
 * Source: Språkrådet, «Datoar»: the full stop after the day cannot be left out.
 */
export function dateLine(date: LocalDate, language: Language, form: DateForm = {}): string {
  const { weekday = true, year = true, capital = true } = form;
  const line = datePieces(date, language, { weekday, month: true, year });
  return capital ? sentenceStart(line) : line;
}

/** A date in lower case with only the pieces asked for; the day always: «tirsdag 10.», «10. november». */
export function datePieces(date: LocalDate, language: Language, show: DatePieces): string {
  const said = [dayNumber(date, language)];
  if (show.weekday) said.unshift(weekdayName(date, language));
  if (show.month) said.push(monthOnly(monthOf(date), language));
  if (show.year) said.push(yearOf(date));
  return said.join(" ");
}

/**
 * A deadline as it was entered, for the middle of a sentence: «tirsdag 28. november» without a clock,
 * «fredag 24. november kl. 12.00» with one, "Friday 24 November at 12:00".
 *
 * The year is written when it is not the year of `now` in the deadline's zone. Leaves out the weekday when
 * asked to: «Påmeldingen stengte 24. november kl. 12.00».
 */
export function deadlineWords(
  deadline: Deadline,
  language: Language,
  now: Instant,
  form: Pick<DateForm, "weekday"> = {},
): string {
  const wall =
    deadline.kind === "instant" ? wallOf(deadline.at, deadline.zone) : { date: deadline.on, time: null };
  const year = yearOf(wall.date) !== yearOf(dateOf(now, deadline.zone));
  const line = dateLine(wall.date, language, { ...form, year, capital: false });
  return wall.time === null ? line : `${line} ${atClock(wall.time, language)}`;
}

/** «kl. 12.00», "at 12:00". @param time "12:00", as `wallOf` gives it */
export function atClock(time: string, language: Language): string {
  return language === "en" ? `at ${time}` : KL + time.replace(":", ".");
}

/** When something was published or changed: «25.01.2017 10:38», "25 January 2017, 10:38". */
export function stamp(instant: Instant, zone: string, language: Language): string {
  const { date, time } = wallOf(instant, zone);
  if (language === "en") return `${dateLine(date, language, { weekday: false })}, ${time}`;
  const [year, month, day] = date.split("-");
  return `${day}.${month}.${year} ${time}`;
}

/** «10.», "10". */
export function dayNumber(date: LocalDate, language: Language): string {
  return language === "en" ? `${dayOf(date)}` : `${dayOf(date)}.`;
}

/** 1–31. */
export function dayOf(date: LocalDate): number {
  return Number(date.slice(8, 10));
}

/** 1–12. */
export function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

/** "2017". */
export function yearOf(date: LocalDate): string {
  return date.slice(0, 4);
}
