import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { reinstateWithin } from "#app/events/change-event.ts";
import { Refusal } from "#app/refusal.ts";
import type { EventRow } from "#db/schema.ts";
import { announceLater, takeBackCallingOff } from "./announcements.ts";

/**
 * Makes an event that was called off what it was, as long as nobody has been told. Asking twice gives the same event.
 *
 * A move needs no undoing: moved back in time, everybody has been told what holds, and nobody gets a letter.
 *
 * @param actor the account's id
 * @throws Refusal "already-announced" when the gathering time is over, or "no-such-event"
 */
export function undoCallingOff(app: App, eventId: string, actor: string): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    const { before, event } = await reinstateWithin(trx, app, eventId);
    if (before.status !== "cancelled") return event;
    if (!(await takeBackCallingOff(trx, app, eventId))) throw new Refusal("already-announced");
    await noteEventActivity(trx, app, "calling-off-undone", actor, eventId);
    // Calling off took over what was to be told before it: a move, perhaps.
    await announceLater(trx, app, eventId, "changed", actor);
    return event;
  });
}
