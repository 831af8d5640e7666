import type { App } from "#app/app.ts";
import { touchSite } from "#app/site/version.ts";
import type { EventRow, Trx } from "#db/schema.ts";
import { moveEventWithin, type EventMove } from "./move-event.ts";
import { saveEvent, type EventChanges, type SavedEvent } from "./save-event.ts";

/**
 * Calls an event off; its page stays and says so. Asking twice gives the same event.
 *
 * Tells nobody: an event that people are registered for is called off by `registration/call-off-event.ts`.
 */
export function callOff(app: App, eventId: string, reason: string | null): Promise<EventRow> {
  return saved(app, (trx) => callOffWithin(trx, app, eventId, reason));
}

/** As `callOff`, within a transaction that it begins. */
export function callOffWithin(
  trx: Trx,
  app: App,
  eventId: string,
  reason: string | null,
): Promise<SavedEvent> {
  return saveEvent(trx, app, eventId, (before) =>
    before.status === "cancelled"
      ? null
      : { status: "cancelled", cancelled_at: app.now(), cancel_reason: reason },
  );
}

/** Makes an event that was called off what it was before, within a transaction that it begins. */
export function reinstateWithin(trx: Trx, app: App, eventId: string): Promise<SavedEvent> {
  return saveEvent(trx, app, eventId, (before) =>
    before.status === "cancelled"
      ? {
          status: before.published_at === null ? "draft" : "published",
          cancelled_at: null,
          cancel_reason: null,
        }
      : null,
  );
}

/** Takes an event's page away: it answers 410. */
export function withdrawEvent(app: App, eventId: string): Promise<EventRow> {
  return change(app, eventId, { withdrawn_at: app.now() });
}

/** Says that old content still holds. */
export function confirmContent(app: App, eventId: string): Promise<EventRow> {
  return change(app, eventId, { confirmed_at: app.now() });
}

/**
 * Moves an event in time or place; what it was before is kept and shown.
 *
 * Tells nobody: an event that people are registered for is moved by `registration/move-event.ts`.
 */
export function moveEvent(app: App, eventId: string, to: EventMove): Promise<EventRow> {
  return saved(app, (trx) => moveEventWithin(trx, app, eventId, to));
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

function change(app: App, eventId: string, changes: EventChanges): Promise<EventRow> {
  return saved(app, (trx) => saveEvent(trx, app, eventId, () => changes));
}

function saved(app: App, save: (trx: Trx) => Promise<SavedEvent>): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => (await save(trx)).event);
}
