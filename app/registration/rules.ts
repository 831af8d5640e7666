import { closesAt, endOf, isHeld } from "#app/events/rules.ts";
import { Refusal } from "#app/refusal.ts";
import { plus, startOfDay } from "#app/time.ts";
import type { EventRow, Instant, RegistrationStatus, SeatsRow } from "#db/schema.ts";

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

/** A seat that is freed later than this before the start is given by hand. Source: rules.md §2. */
const PROMOTION_ENDS_HOURS = 24;

/** Whether a freed seat goes to the next in line by itself: while there is time to hear of it. */
export function passesOn(event: Timed & Pick<EventRow, "status">, now: Instant): boolean {
  if (event.status !== "published" || event.is_held) return false;
  const start = event.starts_at ?? (event.starts_on && startOfDay(event.starts_on, event.zone));
  return start === null || now < plus(start, { hours: -PROMOTION_ENDS_HOURS });
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
