import type { App } from "#app/app.ts";
import { roomsOf } from "#app/events/rooms.ts";
import type { EditedSession } from "./drafts.ts";
import { editSession, type SessionAt } from "./edit-session.ts";
import { moved, type Nudge } from "./moved.ts";
import { placeOf, type PlaceWish } from "./place.ts";

/** How far an arrow moves a session. */
export const STEP_MINUTES = 5;

/**
 * Puts a session on a day, at a time, in a room; and into a track, or out of it, where the wish says so.
 *
 * @throws Refusal as `editSession` and `placeOf`
 */
export function moveSession(
  app: App,
  at: SessionAt,
  to: PlaceWish & { readonly trackId?: string | null },
): Promise<EditedSession> {
  return editSession(app, at, "session-moved", (now, { event }) => ({
    ...now,
    ...placeOf(event, to),
    ...(to.trackId !== undefined && { track_id: to.trackId }),
  }));
}

/** Moves a session one step in the grid; leaves it where it is when there is nowhere to go. */
export function nudgeSession(
  app: App,
  at: SessionAt,
  nudge: Nudge,
  minutes = STEP_MINUTES,
): Promise<EditedSession> {
  return editSession(app, at, "session-moved", async (now, { trx, event }) => {
    const rooms = (await roomsOf(trx, event.venue_id)).map((room) => room.id);
    return moved(now, nudge, { minutes, rooms, zone: event.zone });
  });
}

/** Takes a session out of the grid and keeps it: without time and room, on no day. */
export function unscheduleSession(app: App, at: SessionAt): Promise<EditedSession> {
  return editSession(app, at, "session-unscheduled", (now) => ({
    ...now,
    day: null,
    starts_at: null,
    ends_at: null,
    room_id: null,
  }));
}
