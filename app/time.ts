import { Temporal } from "temporal-polyfill";
import type { Instant, LocalDate } from "#db/schema.ts";
import { Refusal } from "#app/refusal.ts";

/** When something takes place: by the clock, by the day, or not known. Never a fake time. */
export type When =
  | { kind: "instant"; startsAt: Instant; endsAt: Instant | null; zone: string }
  /** `endsOn` is the last day itself; null means the same day. */
  | { kind: "date"; startsOn: LocalDate; endsOn: LocalDate | null }
  /** `text` is what is known, in the organiser's words: «uke 35». */
  | { kind: "unknown"; text?: string | null };

/** Until when something may be done. On a date it lasts through that whole day: `closesAtEndOf`. */
export type Deadline =
  { kind: "instant"; at: Instant; zone: string } | { kind: "date"; on: LocalDate; zone: string };

/** What a clock and a calendar on the wall show: "2017-12-01", "09:00", and their distance from UTC, "+01:00". */
export interface Wall {
  date: LocalDate;
  time: string;
  offset: string;
}

/** The first and the last local day of something; the last is part of it. */
export interface Days {
  first: LocalDate;
  last: LocalDate;
}

export type Span = { days?: number; hours?: number; minutes?: number };

const WALL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;
const LOCAL_DATE = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z$/;
const ZONE = /^[A-Z][\w+/-]*$/i;
/** Read piece by piece, so neither a language's order nor its punctuation matters. */
const WALL_PIECES: Intl.DateTimeFormatOptions = {
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZoneName: "longOffset",
};
const wallFormats = new Map<string, Intl.DateTimeFormat>();

/**
 * The instant at which the clocks of `zone` show `wallTime`.
 *
 * Refuses a wall time that the clocks skip in spring or show twice in autumn: calendars disagree about it by an hour.
 *
 * @param wallTime "YYYY-MM-DDTHH:MM", as an `<input type="datetime-local">` sends it; a form asks `isWallTime` first
 * @param zone IANA name, e.g. "Europe/Oslo"
 * @throws Refusal "time-skipped" or "time-ambiguous", with `wallTime` and `zone`
 * @throws RangeError when `wallTime` is no such text or `zone` no such zone: a bug, not a refusal
 * Source: TC39 Temporal, disambiguation "reject".
 */
export function instantOf(wallTime: string, zone: string): Instant {
  if (!isWallTime(wallTime)) throw new RangeError(`Not a wall time: ${wallTime}`);
  const wall = Temporal.PlainDateTime.from(wallTime);
  const earlier = wall.toZonedDateTime(zone, { disambiguation: "earlier" });
  const later = wall.toZonedDateTime(zone, { disambiguation: "later" });
  if (!earlier.equals(later)) {
    const isShownTwice = earlier.toPlainDateTime().equals(wall);
    throw new Refusal(isShownTwice ? "time-ambiguous" : "time-skipped", { wallTime, zone });
  }
  return toInstant(earlier.epochMilliseconds);
}

/**
 * As `instantOf`, for a wall time that nobody has typed: one that the clocks skip is the one an hour later, one that
 * they show twice the first of the two.
 */
export function instantNear(wallTime: string, zone: string): Instant {
  return toInstant(Temporal.PlainDateTime.from(wallTime).toZonedDateTime(zone).epochMilliseconds);
}

/** Whether `text` is an existing day and minute, "YYYY-MM-DDTHH:MM". */
export function isWallTime(text: string): boolean {
  return WALL_TIME.test(text) && parses(Temporal.PlainDateTime, text);
}

/** Whether `text` is an existing day, "2017-12-01". */
export function isLocalDate(text: string): boolean {
  return LOCAL_DATE.test(text) && parses(Temporal.PlainDate, text);
}

/** Whether `text` is an instant exactly as we store it: UTC, milliseconds, Z. Other ISO 8601 forms are not. */
export function isInstant(text: string): boolean {
  return INSTANT.test(text) && parses(Temporal.Instant, text);
}

/** Whether `text` is the IANA name of a zone that this machine knows. A bare offset, "+01:00", is not. */
export function isZone(text: string): boolean {
  return ZONE.test(text) && parses(Temporal.ZonedDateTime, `2000-01-01T00:00[${text}]`);
}

function parses(kind: { from(text: string): unknown }, text: string): boolean {
  try {
    kind.from(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The stored form of a clock's reading.
 *
 * @param epochMillis whole milliseconds since 1970-01-01 UTC
 * @throws RangeError outside the years 0000–9999, where the text would lose its fixed width
 */
export function toInstant(epochMillis: number): Instant {
  const text = Temporal.Instant.fromEpochMilliseconds(epochMillis).toString({ smallestUnit: "millisecond" });
  if (!INSTANT.test(text)) throw new RangeError(`Not in four digits: ${text}`);
  return text;
}

/** What the clocks and calendars of `zone` show at `instant`. Seconds are cut off, not rounded. */
export function wallOf(instant: Instant, zone: string): Wall {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of wallFormat(zone).formatToParts(millisOf(instant))) shown[type] = value;
  return {
    date: `${shown.year!.padStart(4, "0")}-${shown.month}-${shown.day}`,
    time: `${shown.hour}:${shown.minute}`,
    offset: shown.timeZoneName!.slice("GMT".length) || "+00:00", // some versions of ICU print a bare «GMT»
  };
}

/** Kept for each zone: making one costs more than a hundred uses. */
function wallFormat(zone: string): Intl.DateTimeFormat {
  const format =
    wallFormats.get(zone) ?? new Intl.DateTimeFormat("en-GB", { ...WALL_PIECES, timeZone: zone });
  wallFormats.set(zone, format);
  return format;
}

function millisOf(instant: Instant): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}

/** "2017-12-01T09:00+01:00": for `<time datetime>` and structured data. */
export function isoWithOffset(instant: Instant, zone: string): string {
  const { date, time, offset } = wallOf(instant, zone);
  return `${date}T${time}${offset}`;
}

/** The calendar day in `zone` at `instant`. */
export function dateOf(instant: Instant, zone: string): LocalDate {
  return wallOf(instant, zone).date;
}

/** The days that something fills, or undefined when unknown. What ends at midnight ends on the day before. */
export function daysOf(when: When): Days | undefined {
  if (when.kind === "unknown") return undefined;
  if (when.kind === "date") return { first: when.startsOn, last: when.endsOn ?? when.startsOn };

  const first = dateOf(when.startsAt, when.zone);
  if (when.endsAt === null || when.endsAt <= when.startsAt) return { first, last: first };
  return { first, last: dateOf(toInstant(millisOf(when.endsAt) - 1), when.zone) };
}

/** The first instant of a local day: midnight, or the next that the clocks show where they skip midnight. */
export function startOfDay(date: LocalDate, zone: string): Instant {
  return toInstant(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds);
}

/**
 * The instant from which a deadline without a clock has passed: the start of the next local day.
 * An exclusive bound: 23.59.59 is in time, so judge with `arrived >= closesAtEndOf(…)`.
 */
export function closesAtEndOf(date: LocalDate, zone: string): Instant {
  return startOfDay(addDays(date, 1), zone);
}

/** The last local day that begins before an instant: the day of a deadline whose exclusive bound it is. */
export function lastDayBefore(instant: Instant, zone: string): LocalDate {
  return dateOf(toInstant(millisOf(instant) - 1), zone);
}

/** When the day changes in `zone` after `now`: the next instant at which «i dag» and «om 3 dager» stop being true. */
export function nextMidnight(now: Instant, zone: string): Instant {
  return closesAtEndOf(dateOf(now, zone), zone);
}

/**
 * The instant that lies `span` later; earlier for negative numbers.
 *
 * A day keeps the wall clock of `zone`, so it may last 23 or 25 hours; without a zone it is 24 hours.
 * Where the clocks skip that wall time it is the one an hour later.
 */
export function plus(instant: Instant, span: Span, zone = "UTC"): Instant {
  return toInstant(Temporal.Instant.from(instant).toZonedDateTimeISO(zone).add(span).epochMilliseconds);
}

/** Full minutes from one instant to another; negative when `to` comes first. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.trunc(Temporal.Instant.from(from).until(to).total("minutes")) || 0; // never −0
}

/** Midnights from one day to another; negative when `to` comes first. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

/** The day `days` later; earlier for a negative number. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** 1 is Monday, 7 is Sunday. Source: ISO 8601. */
export function weekdayOf(date: LocalDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}
