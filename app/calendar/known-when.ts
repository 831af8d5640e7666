import { addDays, daysOf, minutesBetween, type When } from "#app/time.ts";
import type { Instant, LocalDate } from "#db/schema.ts";

/** A time that a calendar can show: to the minute, or as dates. */
export type KnownWhen = Exclude<When, { kind: "unknown" }>;

/** `[2017, 12, 1]`: a date without a clock, as `ics` takes it. */
type DateParts = [number, number, number];

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.\d{3}Z$/;
const NIGHT_MINUTES = 12 * 60;

/**
 * The time, or undefined when the date is unknown: such an event has no calendar entry, no file and no links,
 * since every one of them would need a date that nobody gave.
 */
export function knownWhen(when: When): KnownWhen | undefined {
  return when.kind === "unknown" ? undefined : when;
}

/**
 * Whether it lasts over at least one night as several days do; an evening that ends after midnight does not.
 * Such an entry is marked free, so that it blocks no evenings.
 *
 * Source: rules.md §5; twelve hours are ours.
 */
export function spansNights(when: KnownWhen): boolean {
  const days = daysOf(when);
  if (!days || days.first === days.last) return false;
  if (when.kind === "date" || when.endsAt === null) return true;
  return minutesBetween(when.startsAt, when.endsAt) >= NIGHT_MINUTES;
}

/**
 * Where an entry begins and ends, as values for `ics`.
 *
 * Dates end on the day after the last one, as DTEND demands. An end that is not known is left out.
 *
 * Source: RFC 5545 §3.6.1: DTEND is exclusive, and later than DTSTART.
 */
export function startAndEnd(when: KnownWhen): { start: string | DateParts; end?: string | DateParts } {
  if (when.kind === "date") return { start: partsOf(when.startsOn), end: partsOf(dayAfter(when)) };
  if (when.endsAt === null || when.endsAt <= when.startsAt) return { start: utcStamp(when.startsAt) };
  return { start: utcStamp(when.startsAt), end: utcStamp(when.endsAt) };
}

/** The first day on which it is over. */
export function dayAfter(when: Extract<When, { kind: "date" }>): LocalDate {
  return addDays(when.endsOn ?? when.startsOn, 1);
}

/**
 * "20171201T080000Z". Whole seconds: the milliseconds are cut off.
 *
 * @throws RangeError when it is no instant as we store them: local time must never get a Z
 * Source: RFC 5545 §3.3.5, form 2.
 */
export function utcStamp(instant: Instant): string {
  if (!INSTANT.test(instant)) throw new RangeError(`Not an instant: ${instant}`);
  return instant.replace(INSTANT, "$1$2$3T$4$5$6Z");
}

function partsOf(date: LocalDate): DateParts {
  const [year, month, day] = date.split("-").map(Number);
  return [year!, month!, day!];
}
