import { closesAt, endOf, isHeld } from "#app/events/rules.ts";
import { Refusal } from "#app/refusal.ts";
import { plus, startOfDay } from "#app/time.ts";
import type { EventRow, Instant, RegistrationRow, RegistrationStatus, SeatsRow } from "#db/schema.ts";

/** Where somebody who registers is put. */
export type Place = "confirmed" | "waitlisted" | "received";

type Timed = Parameters<typeof isHeld>[0];
export type Bookable = Timed &
  Pick<EventRow, "slug" | "status" | "withdrawn_at" | "registration_mode" | "allocation" | "has_waitlist"> &
  Pick<EventRow, "registration_opens_at" | "deadline_at" | "deadline_on"> &
  Pick<EventRow, "registration_email" | "registration_site" | "contact_name" | "contact_email">;
export type SeatTaken = Pick<SeatsRow, "last_took" | "capacity">;

/**
 * Where one who asked at `arrived` is put (rules.md §2).
 *
 * @throws Refusal "no-such-event", "event-withdrawn", "event-cancelled", "registration-elsewhere", "event-started",
 *   "registration-not-open", "registration-closed", "event-full"
 */
export function placeFor(event: Bookable, seat: SeatTaken, arrived: Instant): Place {
  refuseWithoutForm(event);
  refuseWrongTime(event, arrived);

  if (event.allocation !== "first-come") return "received";
  if (seat.last_took) return "confirmed";
  if (event.has_waitlist) return "waitlisted";
  throw new Refusal("event-full", { capacity: seat.capacity, ...contactOf(event) });
}

/** @throws Refusal when the event has no form of ours: what is left of `placeFor` without a seat */
export function refuseWithoutForm(event: Bookable): void {
  if (event.status === "draft") throw new Refusal("no-such-event", { slug: event.slug });
  if (event.withdrawn_at !== null) throw new Refusal("event-withdrawn");
  if (event.status === "cancelled") throw new Refusal("event-cancelled");
  if (event.registration_mode === "closed") throw new Refusal("registration-closed", contactOf(event));
  if (event.registration_mode !== "own") {
    const { registration_mode: mode, registration_email: email, registration_site: site } = event;
    throw new Refusal("registration-elsewhere", { mode, email, site });
  }
}

function refuseWrongTime(event: Bookable, arrived: Instant): void {
  if (hasStarted(event, arrived)) throw new Refusal("event-started", contactOf(event));
  if (event.registration_opens_at !== null && arrived < event.registration_opens_at) {
    throw new Refusal("registration-not-open", { opensAt: event.registration_opens_at, zone: event.zone });
  }
  const closes = closesAt(event);
  if (closes !== null && arrived >= closes) {
    const { deadline_at: deadlineAt, deadline_on: deadlineOn, zone } = event;
    throw new Refusal("registration-closed", { deadlineAt, deadlineOn, zone, ...contactOf(event) });
  }
}

function contactOf(event: Pick<EventRow, "contact_name" | "contact_email">) {
  return { contactName: event.contact_name, contactEmail: event.contact_email };
}

/** Whether the event has begun. One whose hour is unknown has begun when its last day is over, or was said to be. */
export function hasStarted(event: Timed, now: Instant): boolean {
  const start = event.starts_at ?? endOf(event);
  return isHeld(event, now) || (start !== null && start <= now);
}

/** Until so long before the start a freed seat is given to the next in line. Source: rules.md §2. */
const SEAT_HOURS = 24;
/** And until so long before it is offered, for them to answer. Source: rules.md §2. */
const OFFER_HOURS = 18;

/** What the next in line is given when a seat is free; «by-hand»: nothing, the organiser decides. */
export type NextStep = "seat" | "offer" | "by-hand";

/** What a free seat means for the next in line: less and less by itself, since there must be time to hear of it. */
export function nextStep(event: Timed & Pick<EventRow, "status">, now: Instant): NextStep {
  if (event.status !== "published" || event.is_held) return "by-hand";
  const start = startOf(event);
  if (start === null || now < plus(start, { hours: -SEAT_HOURS })) return "seat";
  return now < plus(start, { hours: -OFFER_HOURS }) ? "offer" : "by-hand";
}

/** When an offer made now ends. An event without a known date offers nothing: it gives. */
export function offerEndsAt(event: Timed): Instant {
  return plus(startOf(event)!, { hours: -OFFER_HOURS });
}

/** When it begins, as near as anybody knows. */
export function startOf(event: Timed): Instant | null {
  return event.starts_at ?? (event.starts_on && startOfDay(event.starts_on, event.zone));
}

/** What a page says to one whose form came before: an offer is a secret of the letter. */
export function toldOf(status: RegistrationStatus): Place {
  if (status === "confirmed" || status === "received") return status;
  return "waitlisted";
}

/** Whether a registration is a claim on a seat, a place in the line, or an answer. */
export function isLive(status: RegistrationStatus): boolean {
  return status === "received" || status === "confirmed" || status === "waitlisted" || status === "offered";
}

/** Whether it holds a seat of its event. */
export function holdsSeat(status: RegistrationStatus): boolean {
  return status === "confirmed" || status === "offered";
}

/**
 * Whether a calendar holds its entry: of all who have a seat, but for one who has heard that the event is off and not
 * yet that it is on again.
 */
export function holdsEntry({ status, ended_from }: Pick<RegistrationRow, "status" | "ended_from">): boolean {
  return status === "confirmed" && ended_from === null;
}
