import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { moveEventWithin, type EventMove } from "#app/events/move-event.ts";
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
 * @throws Refusal "no-such-event", "event-cancelled", and as `moveEventWithin`
 */
export function moveEvent(app: App, eventId: string, actor: string, to: EventMove): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    const { before, event } = await moveEventWithin(trx, app, eventId, to);
    if (before.status === "cancelled") throw new Refusal("event-cancelled");
    if (event.version === before.version || event.status === "draft") return event;
    await noteEventActivity(trx, app, "event-moved", actor, eventId);
    await announceLater(trx, app, eventId, "changed", actor);
    return event;
  });
}
