import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { reinstateWithin } from "#app/events/change-event.ts";
import { Refusal } from "#app/refusal.ts";
import type { EventRow } from "#db/schema.ts";
import { promoteInAll } from "../promote.ts";
import { announceLater, takeBack } from "./announcements.ts";

/**
 * Makes an event that was called off what it was, as long as nobody has been told. Asking twice gives the same event.
 *
 * A move that was to be told before it is still to be, and can be undone: `undoMove`.
 *
 * @param actor the account's id
 * @throws Refusal "already-announced" when the gathering time is over, or "no-such-event"
 */
export function undoCallingOff(app: App, eventId: string, actor: string): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    const { before, event } = await reinstateWithin(trx, app, eventId);
    if (before.status !== "cancelled") return event;
    const taken = await takeBack(trx, app, eventId, "called-off");
    if (!taken) throw new Refusal("already-announced");
    await noteEventActivity(trx, app, "calling-off-undone", actor, eventId);
    // Calling off took over what was to be told before it: a move, perhaps.
    await announceLater(trx, app, eventId, "changed", actor, taken.before);
    await promoteInAll(trx, app, eventId);
    return event;
  });
}
