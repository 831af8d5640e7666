import type { App } from "#app/app.ts";
import { noteEventActivity, type EventVerb } from "#app/events/activity.ts";
import { roomsOf } from "#app/events/rooms.ts";
import { writeSession } from "#app/programme/release/write-session.ts";
import { Refusal } from "#app/refusal.ts";
import type { EventRow, Trx } from "#db/schema.ts";
import { isSameDraft, releasable, type SessionDraft } from "./draft.ts";
import type { EditedSession } from "./drafts.ts";

/** What an organiser can do to a programme that is not released yet. */
export type ProgrammeVerb = Extract<
  EventVerb,
  | "session-added"
  | "session-changed"
  | "session-moved"
  | "session-unscheduled"
  | "session-removed"
  | "programme-imported"
  | "programme-edit-undone"
>;

type WithVenue = Pick<EventRow, "id" | "status" | "venue_id">;

export interface Edit {
  readonly session: EditedSession;
  /** What it is to be; null: nothing. */
  readonly to: SessionDraft | null;
}

/**
 * Writes edits that are made at once, and can be undone at once; under the event's lock. An event that is a draft
 * itself has nothing to hold back: there they are released with the same stroke.
 *
 * @returns the sessions that differ now
 * @throws Refusal "no-such-room" or "no-such-track"
 */
export async function writeEdits(
  trx: Trx,
  app: App,
  event: WithVenue,
  accountId: string,
  verb: ProgrammeVerb,
  edits: readonly Edit[],
): Promise<EditedSession[]> {
  const real = edits.filter(({ session, to }) => !isSameDraft(session.now, to));
  if (real.length === 0) return [];
  await refuseUnknownPlaces(trx, event, real);
  const occasion = app.newId();
  const written: EditedSession[] = [];
  for (const edit of real) {
    if (verb !== "programme-edit-undone") await noteEdit(trx, app, event.id, accountId, occasion, edit);
    written.push(await writeEdit(trx, app, event, accountId, edit));
  }
  await noteEventActivity(trx, app, verb, accountId, event.id, {
    sessionId: real.length === 1 ? real[0]!.session.id : null,
    sessions: real.length,
  });
  return written;
}

/** Rooms are those of the venue, tracks those of the event; a session may keep what it has. */
async function refuseUnknownPlaces(trx: Trx, event: WithVenue, edits: readonly Edit[]): Promise<void> {
  const rooms = new Set((await roomsOf(trx, event.venue_id)).map((room) => room.id));
  const tracks = await trx.selectFrom("track").select("id").where("event_id", "=", event.id).execute();
  const trackIds = new Set(tracks.map((track) => track.id));
  for (const { session, to } of edits) {
    const kept = [session.now, session.released].flatMap((one) => [one?.room_id, one?.track_id]);
    const isKnown = (id: string | null | undefined, all: ReadonlySet<string>) =>
      id == null || all.has(id) || kept.includes(id);
    if (!isKnown(to?.room_id, rooms)) throw new Refusal("no-such-room", { roomId: to?.room_id });
    if (!isKnown(to?.track_id, trackIds)) throw new Refusal("no-such-track", { trackId: to?.track_id });
  }
}

async function writeEdit(
  trx: Trx,
  app: App,
  event: WithVenue,
  accountId: string,
  { session, to }: Edit,
): Promise<EditedSession> {
  const isAtOnce = event.status === "draft";
  const released = isAtOnce ? releasable(to) : session.released;
  if (isAtOnce && !isSameDraft(released, session.released)) {
    await writeSession(trx, app, event.id, session.id, released);
  }
  const columns = {
    draft: to === null || isSameDraft(to, released) ? null : JSON.stringify(to),
    is_removed: to === null ? 1 : 0,
    version: session.version + 1,
    changed_at: app.now(),
    changed_by: accountId,
  };
  await trx
    .insertInto("programme_draft")
    .values({ session_id: session.id, event_id: event.id, ...columns })
    .onConflict((conflict) => conflict.column("session_id").doUpdateSet(columns))
    .execute();
  const { version, changed_at: changedAt, changed_by: changedBy } = columns;
  return { id: session.id, version, now: to, released, changedBy, changedAt };
}

async function noteEdit(
  trx: Trx,
  app: App,
  eventId: string,
  accountId: string,
  occasion: string,
  { session, to }: Edit,
): Promise<void> {
  await trx
    .insertInto("programme_edit")
    .values({
      id: app.newId(),
      event_id: eventId,
      session_id: session.id,
      occasion,
      actor: accountId,
      at: app.now(),
      before: session.now && JSON.stringify(session.now),
      after: to && JSON.stringify(to),
    })
    .execute();
}
