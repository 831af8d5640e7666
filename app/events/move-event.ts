import type { App } from "#app/app.ts";
import { minutesBetween, plus } from "#app/time.ts";
import type { Db, EventRow, Instant, Trx } from "#db/schema.ts";
import { placeInWords, type Placed } from "./place.ts";
import { saveEvent, type EventChanges, type SavedEvent } from "./save-event.ts";
import { timeColumns, type GivenTime } from "./when.ts";

/** Where and when an event is to be instead; what is left out stays. */
export interface EventMove {
  readonly when?: GivenTime;
  /** A new venue without a room has none. */
  readonly venueId?: string | null;
  readonly roomId?: string | null;
  readonly placeText?: string | null;
  readonly streamUrl?: string | null;
  /** Where it was, where the house's own words for it do not do. */
  readonly previousPlace?: string;
}

/**
 * Moves an event in time or place within a transaction that it begins; what it was before is kept and shown, until it
 * is moved back. Its doors move along.
 *
 * @throws Refusal "no-such-event", and "time-skipped" or "time-ambiguous" in the nights when clocks change
 */
export function moveEventWithin(trx: Trx, app: App, eventId: string, to: EventMove): Promise<SavedEvent> {
  return saveEvent(trx, app, eventId, async (before) => {
    const changes: EventChanges = {
      ...(to.when && timeChanges(before, to.when)),
      ...(await placeChanges(trx, before, to)),
      ...(to.streamUrl !== undefined && { stream_url: to.streamUrl }),
    };
    return isAsBefore(before, changes) ? null : changes;
  });
}

function isAsBefore(before: EventRow, changes: EventChanges): boolean {
  return (Object.keys(changes) as (keyof EventChanges)[]).every(
    (column) => changes[column] === before[column],
  );
}

function timeChanges(before: EventRow, when: GivenTime): EventChanges {
  const to = timeColumns(when, before.zone);
  const doors_at = to.doors_at ?? doorsBefore(to.starts_at, before);
  return { ...to, doors_at, ...previousTime(before, to) };
}

/** As long before the new start as they were before the old. */
function doorsBefore(startsAt: Instant | null, before: EventRow): Instant | null {
  if (startsAt === null || before.starts_at === null || before.doors_at === null) return null;
  return plus(startsAt, { minutes: -minutesBetween(before.doors_at, before.starts_at) });
}

/** What it was, until it is that again: by the clock, or by the day where no clock was known. */
function previousTime(before: EventRow, to: Clocked): EventChanges {
  if (isSameTime(before, to)) return {};
  if (isBack(before, to)) return NO_PREVIOUS;
  if (before.starts_at !== null) {
    return { ...NO_PREVIOUS, previous_starts_at: before.starts_at, previous_ends_at: before.ends_at };
  }
  if (before.starts_on === null) return {};
  return { ...NO_PREVIOUS, previous_starts_on: before.starts_on, previous_ends_on: before.ends_on };
}

function isBack(before: EventRow, to: Clocked): boolean {
  if (before.previous_starts_at !== null) {
    return to.starts_at === before.previous_starts_at && to.ends_at === before.previous_ends_at;
  }
  return (
    before.previous_starts_on !== null &&
    to.starts_at === null &&
    to.starts_on === before.previous_starts_on &&
    to.ends_on === before.previous_ends_on
  );
}

type Clocked = Pick<EventRow, "starts_at" | "ends_at" | "starts_on" | "ends_on">;

const NO_PREVIOUS: EventChanges = {
  previous_starts_at: null,
  previous_ends_at: null,
  previous_starts_on: null,
  previous_ends_on: null,
};

function isSameTime(one: Clocked, other: Clocked): boolean {
  return (["starts_at", "ends_at", "starts_on", "ends_on"] as const).every(
    (column) => one[column] === other[column],
  );
}

async function placeChanges(db: Db, before: EventRow, to: EventMove): Promise<EventChanges> {
  const isOtherVenue = to.venueId !== undefined && to.venueId !== before.venue_id;
  const place: Placed = {
    venue_id: to.venueId === undefined ? before.venue_id : to.venueId,
    room_id: to.roomId === undefined ? (isOtherVenue ? null : before.room_id) : to.roomId,
    place_text: to.placeText === undefined ? before.place_text : to.placeText,
  };
  if (isAsBefore(before, place)) return {};
  const [was, is] = [await placeInWords(db, before), await placeInWords(db, place)];
  const previous_place = is !== null && is === before.previous_place ? null : (to.previousPlace ?? was);
  return { ...place, previous_place };
}
