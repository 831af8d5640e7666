import type { App } from "#app/app.ts";
import { beginOnce } from "#app/events/edit/begin-once.ts";
import { copyEventWithin } from "#app/events/edit/copy-event.ts";
import { firstDay, shiftedWall } from "#app/events/edit/shift.ts";
import { insertPart } from "#app/events/offer-part.ts";
import { givenTime, wallTimeOf } from "#app/events/when.ts";
import { daysBetween, instantOf } from "#app/time.ts";
import type { EventRow, Instant, LocalDate, SessionRow, Trx } from "#db/schema.ts";

/**
 * A draft that is like an earlier event, with its programme: days, rooms, tracks, sessions and talks, and what people
 * may choose of them. Who spoke stays with the earlier one: nobody has been asked.
 *
 * @throws Refusal as `copyEvent` of the event alone
 */
export function copyEventWithProgramme(
  app: App,
  accountId: string,
  eventId: string,
  to: LocalDate,
  formKey: string | null = null,
): Promise<EventRow> {
  return beginOnce(app, formKey, async (trx) => {
    const copy = await copyEventWithin(trx, app, accountId, eventId, to);
    const before = await trx
      .selectFrom("event")
      .selectAll()
      .where("id", "=", eventId)
      .executeTakeFirstOrThrow();
    const tracks = await copyTracks(trx, app, eventId, copy.id);
    const first = firstDay(givenTime(before));
    const later = first === null ? 0 : daysBetween(first, to);
    const sessions = await trx
      .selectFrom("session")
      .selectAll()
      .where("event_id", "=", eventId)
      .orderBy("position")
      .execute();
    const ids = new Map<string, string>();
    for (const session of sessions) {
      const id = app.newId();
      ids.set(session.id, id);
      await copySession(trx, app, session, { id, copy, tracks, later });
      await copyTalks(trx, app, session.id, id);
    }
    await copyParts(trx, app, eventId, copy.id, ids);
    return copy;
  });
}

async function copyTracks(
  trx: Trx,
  app: App,
  from: string,
  to: string,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const track of await trx.selectFrom("track").selectAll().where("event_id", "=", from).execute()) {
    const id = app.newId();
    ids.set(track.id, id);
    await trx
      .insertInto("track")
      .values({ ...track, id, event_id: to })
      .execute();
  }
  return ids;
}

async function copySession(
  trx: Trx,
  app: App,
  session: SessionRow,
  to: {
    readonly id: string;
    readonly copy: EventRow;
    readonly tracks: ReadonlyMap<string, string>;
    readonly later: number;
  },
): Promise<void> {
  const { zone, id: event_id } = to.copy;
  const moved = (at: Instant | null) =>
    at === null ? null : instantOf(shiftedWall(wallTimeOf(at, zone), to.later), zone);
  await trx
    .insertInto("session")
    .values({
      ...session,
      id: to.id,
      event_id,
      starts_at: moved(session.starts_at),
      ends_at: moved(session.ends_at),
      track_id: session.track_id && (to.tracks.get(session.track_id) ?? null),
      calendar_uid: `session-${to.id}@samling`,
      calendar_sequence: 0,
      changed_at: app.now(),
    })
    .execute();
}

async function copyTalks(trx: Trx, app: App, from: string, to: string): Promise<void> {
  const talks = await trx
    .selectFrom("talk")
    .selectAll()
    .where("session_id", "=", from)
    .orderBy("position")
    .execute();
  for (const talk of talks) {
    await trx
      .insertInto("talk")
      .values({ ...talk, id: app.newId(), session_id: to })
      .execute();
  }
}

async function copyParts(
  trx: Trx,
  app: App,
  from: string,
  to: string,
  sessions: ReadonlyMap<string, string>,
): Promise<void> {
  const parts = await trx.selectFrom("part").selectAll().where("event_id", "=", from).orderBy("id").execute();
  for (const { day, session_id, capacity } of parts) {
    if (day !== null) await insertPart(trx, app, to, { day }, capacity);
    if (session_id !== null) {
      await insertPart(trx, app, to, { sessionId: sessions.get(session_id)! }, capacity);
    }
  }
}
