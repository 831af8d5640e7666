import { addDays, dateOf, weekdayOf } from "#app/time.ts";
import type { Instant, LocalDate } from "#db/schema.ts";

/** The first working day `days` from now or later; two weeks later still at Christmas, when nobody meets. */
export function workingDay(now: Instant, days: number): LocalDate {
  const date = addDays(dateOf(now, "Europe/Oslo"), days);
  const weekday = addDays(date, daysToMonday(date));
  return isChristmas(weekday) ? addDays(weekday, 14) : weekday;
}

function isChristmas(date: LocalDate): boolean {
  const day = date.slice(5);
  return day >= "12-21" || day <= "01-03";
}

function daysToMonday(date: LocalDate): number {
  const weekday = weekdayOf(date);
  return weekday > 5 ? 8 - weekday : 0;
}
