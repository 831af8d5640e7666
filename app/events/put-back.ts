import type { App } from "#app/app.ts";
import type { EventRow, Trx } from "#db/schema.ts";
import { refuseUnknownPlace } from "./move-event.ts";
import { saveEvent, type SavedEvent } from "./save-event.ts";

/** Every column that a move may write. */
const MOVED = [
  "time_kind",
  "starts_at",
  "ends_at",
  "starts_on",
  "ends_on",
  "doors_at",
  "doors_text",
  "time_text",
  "previous_starts_at",
  "previous_ends_at",
  "previous_starts_on",
  "previous_ends_on",
  "previous_place",
  "venue_id",
  "room_id",
  "place_text",
  "attendance",
  "stream_url",
] as const satisfies readonly (keyof EventRow)[];

/** Where and when an event is or was, column by column. */
export type TimeAndPlace = Pick<EventRow, (typeof MOVED)[number]>;

export function timeAndPlace(event: TimeAndPlace): TimeAndPlace {
  return Object.fromEntries(MOVED.map((column) => [column, event[column]])) as unknown as TimeAndPlace;
}

export function isWhereItWas(event: TimeAndPlace, was: TimeAndPlace): boolean {
  return MOVED.every((column) => event[column] === was[column]);
}

/**
 * Puts an event back where it was, within a transaction that it begins; twice the same row where it is there.
 *
 * @param wasThere what it goes back to, asked for under the event's lock
 * @throws Refusal "no-such-event"; "no-such-place" where the room has been taken away since
 */
export function putBackWithin(
  trx: Trx,
  app: App,
  eventId: string,
  wasThere: (now: EventRow) => Promise<TimeAndPlace>,
): Promise<SavedEvent> {
  return saveEvent(trx, app, eventId, async (now) => {
    const was = await wasThere(now);
    if (isWhereItWas(now, was)) return null;
    await refuseUnknownPlace(trx, was);
    return was;
  });
}
