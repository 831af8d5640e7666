import { Refusal } from "#app/refusal.ts";
import { closesAtEndOf, dateOf, instantOf, wallOf, type When } from "#app/time.ts";
import type { EventRow, EventTable, Instant, LocalDate } from "#db/schema.ts";

/** A time as an organiser gives it: wall clock in the event's zone, "2017-12-01T09:00". */
export type WallTime = string;

/** When an event is: to the minute, as dates, or not known yet. */
export type GivenTime =
  | {
      readonly kind: "instant";
      readonly starts: WallTime;
      readonly ends?: WallTime;
      /** Null where there are none; left out when an event moves, they move along. */
      readonly doors?: WallTime | null;
    }
  | { readonly kind: "date"; readonly from: LocalDate; readonly to?: LocalDate }
  | { readonly kind: "unknown"; readonly text?: string };

/** By when one must register: no limit, through a day, or to a minute. */
export type GivenDeadline =
  | { readonly kind: "none" }
  | { readonly kind: "date"; readonly on: LocalDate }
  | { readonly kind: "instant"; readonly at: WallTime };

type TimeColumns = Pick<
  EventTable,
  "time_kind" | "starts_at" | "ends_at" | "starts_on" | "ends_on" | "doors_at" | "time_text"
>;

/**
 * The columns that hold a given time.
 *
 * @throws Refusal "ends-before-start"; "time-skipped" or "time-ambiguous" in the nights when clocks change
 */
export function timeColumns(when: GivenTime, zone: string): TimeColumns {
  const none = {
    starts_at: null,
    ends_at: null,
    starts_on: null,
    ends_on: null,
    doors_at: null,
    time_text: null,
  };
  if (when.kind === "unknown") return { ...none, time_kind: "unknown", time_text: when.text ?? null };
  if (when.kind === "date") {
    if (when.to && when.to < when.from) throw new Refusal("ends-before-start", { ends: when.to });
    return { ...none, time_kind: "date", starts_on: when.from, ends_on: when.to ?? when.from };
  }

  const startsAt = instantOf(when.starts, zone);
  const endsAt = when.ends ? instantOf(when.ends, zone) : null;
  if (endsAt !== null && endsAt <= startsAt) throw new Refusal("ends-before-start", { ends: when.ends });
  return {
    time_kind: "instant",
    starts_at: startsAt,
    ends_at: endsAt,
    starts_on: dateOf(startsAt, zone),
    ends_on: dateOf(endsAt ?? startsAt, zone),
    doors_at: when.doors ? instantOf(when.doors, zone) : null,
    time_text: null,
  };
}

/**
 * The columns that hold a deadline. `deadline_at` is the first instant that is too late: a day without a clock
 * lasts through 23.59.59.
 */
export function deadlineColumns(
  deadline: GivenDeadline,
  zone: string,
): Pick<EventTable, "deadline_kind" | "deadline_at" | "deadline_on"> {
  if (deadline.kind === "none") return { deadline_kind: "none", deadline_at: null, deadline_on: null };
  if (deadline.kind === "date") {
    return { deadline_kind: "date", deadline_at: closesAtEndOf(deadline.on, zone), deadline_on: deadline.on };
  }
  return { deadline_kind: "instant", deadline_at: instantOf(deadline.at, zone), deadline_on: null };
}

/** The columns that say when an event is. */
export type Dated = Pick<
  EventRow,
  "time_kind" | "starts_at" | "ends_at" | "starts_on" | "ends_on" | "zone" | "time_text"
>;

/** When an event is, as sentences take it. */
export function whenOf(event: Dated): When {
  const { time_kind, starts_at, ends_at, starts_on, ends_on, zone, time_text } = event;
  if (time_kind === "instant") return { kind: "instant", startsAt: starts_at!, endsAt: ends_at, zone };
  if (time_kind === "date") return { kind: "date", startsOn: starts_on!, endsOn: ends_on };
  return { kind: "unknown", text: time_text };
}

/** A time as it would be given for this event again. */
export function givenTime(event: Dated & Pick<EventRow, "doors_at">): GivenTime {
  const { time_kind, starts_at, ends_at, doors_at, starts_on, ends_on, zone, time_text } = event;
  if (time_kind === "unknown") return { kind: "unknown", ...(time_text !== null && { text: time_text }) };
  if (time_kind === "date") {
    return { kind: "date", from: starts_on!, ...(ends_on !== starts_on && ends_on && { to: ends_on }) };
  }
  return {
    kind: "instant",
    starts: wallTimeOf(starts_at!, zone),
    ...(ends_at !== null && { ends: wallTimeOf(ends_at, zone) }),
    ...(doors_at !== null && { doors: wallTimeOf(doors_at, zone) }),
  };
}

/** A deadline as it would be given for this event again. */
export function givenDeadline(
  event: Pick<EventRow, "deadline_kind" | "deadline_at" | "deadline_on" | "zone">,
): GivenDeadline {
  if (event.deadline_kind === "none") return { kind: "none" };
  if (event.deadline_kind === "date") return { kind: "date", on: event.deadline_on! };
  return { kind: "instant", at: wallTimeOf(event.deadline_at!, event.zone) };
}

/** What the clocks of a zone show at an instant, as an organiser gives it. */
export function wallTimeOf(instant: Instant, zone: string): WallTime {
  const { date, time } = wallOf(instant, zone);
  return `${date}T${time}`;
}
