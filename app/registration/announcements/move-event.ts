import type { App } from "#app/app.ts";
import { noteSaved, refuseStale } from "#app/events/edit/save.ts";
import { moveEventWithin, type EventMove } from "#app/events/move-event.ts";
import { timeAndPlace } from "#app/events/put-back.ts";
import { Refusal } from "#app/refusal.ts";
import type { EventRow } from "#db/schema.ts";
import { announceLater } from "./announcements.ts";

/**
 * Moves an event in time or place. Its page and the feeds say so at once; all who are registered, and whom it
 * concerns, are told when the gathering time is over. Moved on until then, they get one letter; moved back, none.
 *
 * Where nothing is new, nothing is announced. A draft has nobody to tell.
 *
 * @param actor the account's id
 * @param version the event's, as the organiser saw it; left out where nobody looks at a form
 * @throws Refusal "no-such-event", "event-cancelled", as `moveEventWithin`, and "stale-version" as `settle`
 */
export function moveEvent(
  app: App,
  eventId: string,
  actor: string,
  to: EventMove,
  version?: number,
): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    const saved = await moveEventWithin(trx, app, eventId, to);
    const { before, event } = saved;
    if (before.status === "cancelled") throw new Refusal("event-cancelled");
    if (event.version === before.version) return event;
    if (version !== undefined) await refuseStale(trx, before, "event-moved", version);
    await noteSaved(trx, app, actor, "event-moved", saved);
    if (event.status !== "draft") {
      await announceLater(trx, app, eventId, "changed", actor, JSON.stringify(timeAndPlace(before)));
    }
    return event;
  });
}
