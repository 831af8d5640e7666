import { closesAtEndOf } from "#app/time.ts";
import type { EventRow, Instant, SeatsRow } from "#db/schema.ts";

/** How an event stands, as a visitor must be told in words (rules §1). */
export type EventState =
  | "draft"
  | "cancelled"
  | "held"
  | "not-open"
  | "open"
  | "few"
  | "waitlist"
  | "full"
  | "prioritised"
  | "closed"
  | "elsewhere";

type Timed = Pick<
  EventRow,
  "time_kind" | "starts_at" | "ends_at" | "starts_on" | "ends_on" | "zone" | "is_held"
>;
type Stated = Timed &
  Pick<
    EventRow,
    "status" | "registration_mode" | "allocation" | "has_waitlist" | "registration_opens_at" | "deadline_at"
  >;
type Seats = Pick<SeatsRow, "capacity" | "taken" | "waiting">;

/** Few seats: so many left, or so large a part (rules §1). */
const FEW_SEATS = 10;
const FEW_PART = 0.1;

export function stateOf(event: Stated, seats: readonly Seats[], now: Instant): EventState {
  if (event.status === "draft") return "draft";
  if (event.status === "cancelled") return "cancelled";
  if (isHeld(event, now)) return "held";
  if (event.registration_mode === "closed" || isTooLate(event, now)) return "closed";
  if (event.registration_opens_at !== null && now < event.registration_opens_at) return "not-open";
  if (event.registration_mode === "email") return "open";
  if (event.registration_mode !== "own") return "elsewhere";
  if (event.allocation !== "first-come") return "prioritised";
  if (seats.every(isFull)) return event.has_waitlist ? "waitlist" : "full";
  return seats.some((kind) => !isFull(kind) && !hasFew(kind)) ? "open" : "few";
}

/** Whether registering now could lead to a seat, a place in the line, or an answer. */
export function isOpen(state: EventState): boolean {
  return (
    state === "open" ||
    state === "few" ||
    state === "waitlist" ||
    state === "prioritised" ||
    state === "elsewhere"
  );
}

/** Whether the event is over. One without a known date is over when somebody has said so. */
export function isHeld(event: Timed, now: Instant): boolean {
  if (event.is_held) return true;
  const end = endOf(event);
  return end !== null && end <= now;
}

/** The first instant at which the event is over: its end, or the end of its last day; null when unknown. */
export function endOf(event: Timed): Instant | null {
  if (event.ends_at) return event.ends_at;
  return event.ends_on ? closesAtEndOf(event.ends_on, event.zone) : null;
}

/** The first instant at which it is too late to ask for a seat: the deadline, else the start; null when unknown. */
export function closesAt(event: Timed & Pick<EventRow, "deadline_at">): Instant | null {
  const start = event.starts_at ?? endOf(event);
  if (event.deadline_at === null) return start;
  return start !== null && start < event.deadline_at ? start : event.deadline_at;
}

function isTooLate(event: Timed & Pick<EventRow, "deadline_at">, now: Instant): boolean {
  const closes = closesAt(event);
  return closes !== null && closes <= now;
}

/** Whether one who comes now gets no seat of this kind: none left, or others wait for it. */
export function isFull({ capacity, taken, waiting }: Seats): boolean {
  return waiting > 0 || (capacity !== null && taken >= capacity);
}

function hasFew({ capacity, taken }: Seats): boolean {
  if (capacity === null) return false;
  const left = capacity - taken;
  return left <= FEW_SEATS || left <= capacity * FEW_PART;
}

/** A count as the public may see it. */
export type ShownCount =
  | { readonly kind: "exact"; readonly people: number }
  | { readonly kind: "nearly"; readonly people: number }
  | { readonly kind: "over"; readonly people: number }
  | { readonly kind: "hidden" };

/**
 * What is shown of a count: itself, the nearest ten in words («nærmere 100» for 95–99, «over 90» for 91–94),
 * or nothing.
 */
export function shownCount(people: number, how: EventRow["public_count"]): ShownCount {
  if (how === "exact") return { kind: "exact", people };
  if (how !== "rounded") return { kind: "hidden" };
  if (people < 10 || people % 10 === 0) return { kind: "exact", people };
  if (people % 10 >= 5) return { kind: "nearly", people: Math.ceil(people / 10) * 10 };
  return { kind: "over", people: Math.floor(people / 10) * 10 };
}

/** Old content is said to be old: four years after anybody last changed or confirmed it (acceptance E31). */
const OUTDATED_YEARS = 4;

export function isOutdated(
  content: { changed_at: Instant; confirmed_at: Instant | null },
  now: Instant,
): boolean {
  const last =
    content.confirmed_at && content.confirmed_at > content.changed_at
      ? content.confirmed_at
      : content.changed_at;
  const limit = String(Number(now.slice(0, 4)) - OUTDATED_YEARS) + now.slice(4);
  return last < limit;
}
