import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { saveEvent } from "#app/events/save-event.ts";
import { Refusal } from "#app/refusal.ts";
import type { AnnouncementRow, EventRow } from "#db/schema.ts";
import { announceLater, takeBack } from "./announcements.ts";
import type { CalledOff } from "./restore-event.ts";

/**
 * Lets an event be off as it was, as long as nobody has heard that it is on: only one who registered meanwhile is
 * told. Asking twice gives the same event.
 *
 * @param actor the account's id
 * @throws Refusal "no-such-event"; "already-announced" when the gathering time is over, or something has come since
 */
export function undoRestoration(app: App, eventId: string, actor: string): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    let taken: AnnouncementRow | undefined;
    const { before, event } = await saveEvent(trx, app, eventId, async (now) => {
      if (now.status === "cancelled") return null;
      taken = await takeBack(trx, app, eventId, "restored");
      if (!taken?.called_off) throw new Refusal("already-announced");
      return { status: "cancelled", ...(JSON.parse(taken.called_off) as CalledOff) };
    });
    if (before.status === "cancelled") return event;
    await noteEventActivity(trx, app, "restoration-undone", actor, eventId);
    await announceLater(trx, app, eventId, "called-off", actor, taken?.before ?? null);
    return event;
  });
}
