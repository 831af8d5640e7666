import { addDays, daysBetween, isLocalDate, weekdayOf } from "#app/time.ts";
import type { LocalDate } from "#db/schema.ts";
import type { WrittenDay } from "./dates.ts";
import type { Doubt } from "./reading.ts";

export interface YearClues {
  readonly today: LocalDate;
  /** Days that the text names with their year, elsewhere. */
  readonly dated?: readonly WrittenDay[];
  /** Years that the text names, the nearest first: enough where the weekday fits. */
  readonly years?: readonly number[];
  /** Years that the same sentence or the title names: enough without a weekday. */
  readonly nearYears?: readonly number[];
  /** Something that has been: «arrangerte 8. november». */
  readonly isPast?: boolean;
}

/** A day with its year. */
export interface Dated {
  readonly date: LocalDate;
  readonly doubt: Extract<Doubt, "year-missing" | "year-from-text" | "weekday-contradicts"> | null;
  readonly others: readonly LocalDate[];
}

/** A weekday falls on the same date again after 5, 6 or 11 years; 12 after a skipped leap year. */
const YEARS_UNTIL_SURE_AGAIN = 12;

/**
 * Which year a day without one is in, or undefined when no near year has that day.
 *
 * The weekday decides where it fits the next such day, or the last one and that is nearer; a date that the text
 * names in full counts before both. Otherwise the year is a guess and says so. A weekday that fits neither year is
 * reported, with the years in which it would be right: it may as well be the weekday that is wrong.
 *
 * Source: acceptance 1.1 (all weekdays of 004 are right for 2017).
 */
export function dateOfDay(written: WrittenDay, clues: YearClues): Dated | undefined {
  const { weekday } = written;
  const fits = (date: LocalDate) => weekday === null || weekdayOf(date) === weekday;
  if (written.year !== null) {
    const date = inYear(written, written.year);
    return date === undefined
      ? undefined
      : { date, doubt: fits(date) ? null : "weekday-contradicts", others: [] };
  }

  const named = clues.dated?.find(({ day, month }) => day === written.day && month === written.month)?.year;
  const inNamed = named == null ? undefined : inYear(written, named);
  if (inNamed && fits(inNamed)) return { date: inNamed, doubt: null, others: [] };

  const next = nextSuch(written, clues.today, 1);
  const last = nextSuch(written, addDays(clues.today, -1), -1);
  if (next === undefined || last === undefined) return undefined;
  const isLastNearer = daysBetween(last, clues.today) < daysBetween(clues.today, next);
  if (weekday === null) return withoutWeekday(written, clues, next, last);
  if (fits(next)) return { date: next, doubt: null, others: [] };
  if (fits(last) && (isLastNearer || clues.isPast)) return { date: last, doubt: null, others: [] };

  const inText = clues.years?.map((year) => inYear(written, year)).find((date) => date && fits(date));
  if (inText) return { date: inText, doubt: "year-from-text", others: [] };
  const right = yearsThatFit(written, clues.today).filter(fits);
  return { date: isLastNearer ? last : next, doubt: "weekday-contradicts", others: right };
}

function withoutWeekday(written: WrittenDay, clues: YearClues, next: LocalDate, last: LocalDate): Dated {
  const inText = clues.nearYears?.map((year) => inYear(written, year)).find((date) => date !== undefined);
  if (inText) return { date: inText, doubt: "year-from-text", others: [] };
  return clues.isPast
    ? { date: last, doubt: "year-missing", others: [next] }
    : { date: next, doubt: "year-missing", others: [last] };
}

/** The first such day from `from` on, backwards for −1; a 29 February may be eight years off. */
function nextSuch(written: WrittenDay, from: LocalDate, step: 1 | -1): LocalDate | undefined {
  const year = Number(from.slice(0, 4));
  for (let years = 0; years <= 8; years++) {
    const date = inYear(written, year + step * years);
    if (date !== undefined && (step === 1 ? date >= from : date <= from)) return date;
  }
  return undefined;
}

/** Nearest first, and forward before back. */
function yearsThatFit(written: WrittenDay, today: LocalDate): LocalDate[] {
  const year = Number(today.slice(0, 4));
  return Array.from({ length: 2 * YEARS_UNTIL_SURE_AGAIN + 1 }, (_, index) => {
    const distance = Math.ceil(index / 2);
    return inYear(written, index % 2 === 1 ? year + distance : year - distance);
  })
    .filter((date) => date !== undefined)
    .sort((one, other) => Math.abs(daysBetween(today, one)) - Math.abs(daysBetween(today, other)));
}

function inYear({ day, month }: WrittenDay, year: number): LocalDate | undefined {
  const date = [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
  return isLocalDate(date) ? date : undefined;
}
