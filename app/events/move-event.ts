import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import { minutesBetween, plus } from "#app/time.ts";
import type { AttendanceMode, Db, EventRow, Instant, Trx } from "#db/schema.ts";
import { placeInWords, type Placed } from "./place.ts";
import { roomsOf, venueById } from "./queries.ts";
import { saveEvent, type EventChanges, type SavedEvent } from "./save-event.ts";
import { timeColumns, type GivenTime } from "./when.ts";

/** Where and when an event is to be instead; what is left out stays. */
export interface EventMove {
  readonly when?: GivenTime;
  /** A new venue without a room has none. */
  readonly venueId?: string | null;
  readonly roomId?: string | null;
  readonly placeText?: string | null;
  readonly attendance?: AttendanceMode;
  readonly streamUrl?: string | null;
  /** What happens from when the doors open. */
  readonly doorsText?: string | null;
  /** Where it was, where the house's own words for it do not do. */
  readonly previousPlace?: string;
}

/**
 * Moves an event in time or place within a transaction that it begins; what it was before is kept and shown, until it
 * is moved back; what was never public is kept of none. Its doors move along.
 *
 * @throws Refusal "no-such-event", "no-such-place", and as `timeColumns`
 */
export function moveEventWithin(trx: Trx, app: App, eventId: string, to: EventMove): Promise<SavedEvent> {
  return saveEvent(trx, app, eventId, (before) => moveChanges(trx, before, to));
}

/**
 * What a move would change of an event; null where all is so already. Writes nothing.
 *
 * @throws Refusal "no-such-place", and as `timeColumns`
 */
export async function moveChanges(db: Db, before: EventRow, to: EventMove): Promise<EventChanges | null> {
  const changes: EventChanges = {
    ...(to.when && timeChanges(before, to.when)),
    ...(await placeChanges(db, before, to)),
    ...(to.attendance !== undefined && { attendance: to.attendance }),
    ...(to.streamUrl !== undefined && { stream_url: to.streamUrl }),
    ...(to.doorsText !== undefined && { doors_text: to.doorsText }),
    ...(before.published_at === null && { ...NO_PREVIOUS, previous_place: null }),
  };
  return isAsBefore(before, changes) ? null : changes;
}

function isAsBefore(before: EventRow, changes: EventChanges): boolean {
  return (Object.keys(changes) as (keyof EventChanges)[]).every(
    (column) => changes[column] === before[column],
  );
}

function timeChanges(before: EventRow, when: GivenTime): EventChanges {
  const to = timeColumns(when, before.zone);
  const hasNoDoors = when.kind === "instant" && when.doors === null;
  const doors_at = hasNoDoors ? null : (to.doors_at ?? doorsBefore(to.starts_at, before));
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
  await refuseUnknownPlace(db, place);
  const [was, is] = [await placeInWords(db, before), await placeInWords(db, place)];
  const previous_place = is !== null && is === before.previous_place ? null : (to.previousPlace ?? was);
  return { ...place, previous_place };
}

/** A room is looked up through its venue. @throws Refusal "no-such-place" */
export async function refuseUnknownPlace(
  db: Db,
  { venue_id, room_id }: Pick<Placed, "venue_id" | "room_id">,
): Promise<void> {
  const isVenue = venue_id === null || (await venueById(db, venue_id)) !== undefined;
  const isRoom =
    room_id === null ||
    (venue_id !== null && (await roomsOf(db, venue_id)).some((room) => room.id === room_id));
  if (!isVenue || !isRoom) throw new Refusal("no-such-place");
}
