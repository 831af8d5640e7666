import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import { touchSite } from "#app/site/version.ts";
import type { EventRow } from "#db/schema.ts";
import { timeColumns, type GivenTime } from "./when.ts";

/** Calls an event off; its page stays and says so. Asking twice gives the same event. */
export function callOff(app: App, eventId: string, reason: string | null): Promise<EventRow> {
  return change(app, eventId, { status: "cancelled", cancelled_at: app.now(), cancel_reason: reason });
}

/** Takes an event's page away: it answers 410. */
export function withdrawEvent(app: App, eventId: string): Promise<EventRow> {
  return change(app, eventId, { withdrawn_at: app.now() });
}

/** Says that old content still holds. */
export function confirmContent(app: App, eventId: string): Promise<EventRow> {
  return change(app, eventId, { confirmed_at: app.now() });
}

/** Moves an event in time or place; what it was before is kept and shown. */
export async function moveEvent(
  app: App,
  eventId: string,
  to: { when?: GivenTime; venueId?: string; roomId?: string | null; previousPlace?: string },
): Promise<EventRow> {
  const before = await app.db.selectFrom("event").selectAll().where("id", "=", eventId).executeTakeFirst();
  if (!before) throw new Refusal("no-such-event", { id: eventId });
  return change(app, eventId, {
    ...(to.when && {
      ...timeColumns(to.when, before.zone),
      previous_starts_at: before.starts_at,
      previous_ends_at: before.ends_at,
    }),
    ...(to.venueId !== undefined && { venue_id: to.venueId }),
    ...(to.roomId !== undefined && { room_id: to.roomId }),
    ...(to.previousPlace !== undefined && { previous_place: to.previousPlace }),
  });
}

/** Links an event to an earlier one of its kind, or to one on the same matter. */
export function relateEvents(
  app: App,
  eventId: string,
  otherEventId: string,
  kind: "previous" | "related",
): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    await trx
      .insertInto("event_relation")
      .values({ event_id: eventId, other_event_id: otherEventId, kind })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

/** How many there were, where nobody's name is known; for the whole event, a session or a talk. */
export function recordHeadcount(
  app: App,
  facts: {
    eventId: string;
    sessionId?: string;
    talkId?: string;
    kind: "registered" | "attended";
    people?: number;
    words?: string;
    sectors?: string;
  },
): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    await trx
      .insertInto("headcount")
      .values({
        id: app.newId(),
        event_id: facts.eventId,
        session_id: facts.sessionId ?? null,
        talk_id: facts.talkId ?? null,
        kind: facts.kind,
        people: facts.people ?? null,
        words: facts.words ?? null,
        sectors: facts.sectors ?? null,
      })
      .execute();
  });
}

type Changes = Partial<Omit<EventRow, "id" | "version" | "calendar_uid" | "calendar_sequence">>;

function change(app: App, eventId: string, changes: Changes): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const event = await trx
      .updateTable("event")
      .set({
        changed_at: app.now(),
        ...changes,
        version: sql`version + 1`,
        calendar_sequence: sql`calendar_sequence + 1`,
      })
      .where("id", "=", eventId)
      .returningAll()
      .executeTakeFirst();
    if (!event) throw new Refusal("no-such-event", { id: eventId });
    return event;
  });
}
