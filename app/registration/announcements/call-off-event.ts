import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { callOffWithin } from "#app/events/change-event.ts";
import type { EventRow } from "#db/schema.ts";
import { announceLater } from "./announcements.ts";

/**
 * Calls an event off. Its page and the feeds say so at once; all who are registered are told, and their claims end,
 * when the gathering time is over: `undoCallingOff` until then. Asking twice gives the same event.
 *
 * @param actor the account's id
 * @throws Refusal "no-such-event"
 */
export function callOffEvent(
  app: App,
  eventId: string,
  actor: string,
  reason: string | null,
): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    const { before, event } = await callOffWithin(trx, app, eventId, reason);
    if (before.status === "cancelled") return event;
    await noteEventActivity(trx, app, "event-called-off", actor, eventId);
    await announceLater(trx, app, eventId, "called-off", actor);
    return event;
  });
}
