import type { DateTileProps } from "#app/components/date-tile.tsx";
import type { DayLineDay } from "#app/components/day-line.tsx";
import { isHeld, endOf } from "#app/events/rules.ts";
import { whenOf, type Dated } from "#app/events/when.ts";
import { datePieces, dayOf, monthOf, yearOf } from "#app/language/dates.ts";
import { monthOnly, weekdayName } from "#app/language/days-and-months.ts";
import type { Language } from "#app/language/language.ts";
import { siteWords } from "#app/language/site.ts";
import type { ProgrammeSession } from "#app/programme/queries.ts";
import { addDays, dateOf, daysOf, nextMidnight, plus, startOfDay, wallOf } from "#app/time.ts";
import type { EventRow, Instant, LocalDate } from "#db/schema.ts";

/** The date as a graphic. */
export function tileOf(event: Dated & Pick<EventRow, "is_held">, language: Language): DateTileProps {
  const days = daysOf(whenOf(event));
  const words = siteWords[language];
  if (!days) return { unknown: event.is_held ? words.dateUnknownMonth : words.dateUnknown };
  const { first, last } = days;
  const months = [...new Set([monthOf(first), monthOf(last)])].map((month) => monthOnly(month, language));
  return {
    weekday: weekdayName(first, language),
    day: String(dayOf(first)),
    ...(first !== last && { lastWeekday: weekdayName(last, language), lastDay: String(dayOf(last)) }),
    month: months.join("–"),
    year: yearOf(last),
  };
}

type Notched = Pick<ProgrammeSession, "starts_at" | "ends_at"> & { readonly kind: string };
type Lined = Dated & Pick<EventRow, "doors_at">;

/**
 * The day line of an event: one line a day, at most seven. Its sessions are notches; where the event's own clock
 * is unknown, they are also its start and end. Undefined when no time is known at all.
 */
export function dayLineOf(
  event: Lined,
  sessions: readonly Notched[],
  language: Language,
  now: Instant,
): DayLineDay[] | undefined {
  const days = daysOf(whenOf(event));
  if (!days) return undefined;
  const dates: LocalDate[] = [];
  for (let date = days.first; date <= days.last && dates.length < 7; date = addDays(date, 1))
    dates.push(date);
  const lines = dates.map((date) => lineOf(event, date, sessions, language, now, dates.length > 1));
  return lines.some((line) => line.start !== undefined) ? lines : undefined;
}

function lineOf(
  event: Lined,
  date: LocalDate,
  sessions: readonly Notched[],
  language: Language,
  now: Instant,
  isOneOfSeveral: boolean,
): DayLineDay {
  const minute = (instant: Instant) => minuteOf(instant, event.zone);
  const today = sessions.filter(
    (one) => one.starts_at && one.ends_at && dateOf(one.starts_at, event.zone) === date,
  );
  const ownStart = event.starts_at && dateOf(event.starts_at, event.zone) === date ? event.starts_at : null;
  const ownEnd = event.ends_at && dateOf(event.ends_at, event.zone) === date ? event.ends_at : null;
  const starts = [ownStart, ...today.map((one) => one.starts_at)].filter((one) => one !== null).sort();
  const ends = [ownEnd, ...today.map((one) => one.ends_at)].filter((one) => one !== null).sort();
  const [start, end] = [starts[0], ends.at(-1)];
  const clock = (instant: Instant) =>
    wallOf(instant, event.zone).time.replace(":", language === "en" ? ":" : ".");
  return {
    ...(isOneOfSeveral && {
      label: datePieces(date, language, { weekday: true, month: false, year: false }),
    }),
    ...(event.doors_at && dateOf(event.doors_at, event.zone) === date && { doors: minute(event.doors_at) }),
    ...(start &&
      end && { start: minute(start), end: minute(end), startText: clock(start), endText: clock(end) }),
    notches: [...new Set(today.filter((one) => one.kind !== "break").map((one) => minute(one.starts_at!)))],
    breaks: today
      .filter((one) => one.kind === "break")
      .map((one) => ({ start: minute(one.starts_at!), end: minute(one.ends_at!) })),
    ...(dateOf(now, event.zone) === date && { now: minute(now) }),
  };
}

/** Minutes since midnight in a zone. */
export function minuteOf(instant: Instant, zone: string): number {
  const [hours, minutes] = wallOf(instant, zone).time.split(":");
  return Number(hours) * 60 + Number(minutes);
}

type Changing = Dated & Pick<EventRow, "is_held" | "registration_opens_at" | "deadline_at" | "doors_at">;

/** How long the mark for «now» on a day line may be behind. */
const NOW_MINUTES = 5;

/** The next instant at which a sentence about one of these events changes; the next midnight at the latest. */
export function changesAt(events: readonly Changing[], now: Instant): Instant {
  const midnight = nextMidnight(now, "Europe/Oslo");
  const instants = [midnight];
  for (const event of events) {
    instants.push(
      ...[event.registration_opens_at, event.deadline_at, event.starts_at, endOf(event)].filter(
        (at) => at !== null,
      ),
    );
    if (isToday(event, now)) instants.push(plus(now, { minutes: NOW_MINUTES }));
  }
  return instants.filter((instant) => instant > now).sort()[0] ?? midnight;
}

function isToday(event: Changing, now: Instant): boolean {
  const end = endOf(event);
  if (!event.starts_on || end === null || isHeld(event, now)) return false;
  return startOfDay(event.starts_on, event.zone) <= now && now < end;
}
