import type { App } from "#app/app.ts";
import { noteSaved } from "#app/events/edit/save.ts";
import { isWhereItWas, putBackWithin, type TimeAndPlace } from "#app/events/put-back.ts";
import { Refusal } from "#app/refusal.ts";
import type { EventRow, Trx } from "#db/schema.ts";
import { announcementOf, announceLater, takeBack } from "./announcements.ts";
import { hasToldChoices, toTell } from "./to-tell.ts";

/**
 * Puts a moved event back where all were told it is, as long as nobody has heard of the move. Moved twice in the
 * gathering time, it goes back to before the first. Asking twice gives the same event.
 *
 * Tells nobody; but for one who registered meanwhile, and was told of the new place, and for what else was to be told.
 *
 * @param actor the account's id
 * @param announcementId the one that the organiser was shown: a later move is not theirs to undo
 * @throws Refusal "no-such-event"; "already-announced" when the gathering time is over; "nothing-to-undo" when somebody
 *   has moved it since, or called it off; "no-such-place" when the room has been taken away since
 */
export function undoMove(
  app: App,
  eventId: string,
  actor: string,
  announcementId: string,
): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    const saved = await putBackWithin(trx, app, eventId, (now) => takenBack(trx, app, now, announcementId));
    const { before, event } = saved;
    if (event.version === before.version) return event;
    await noteSaved(trx, app, actor, "event-moved", saved, { undone: 1 });
    if ((await toTell(trx, event)).people > 0 || (await hasToldChoices(trx, eventId))) {
      await announceLater(trx, app, eventId, "changed", actor);
    }
    return event;
  });
}

async function takenBack(trx: Trx, app: App, now: EventRow, id: string): Promise<TimeAndPlace> {
  const taken = await takeBack(trx, app, now.id, "changed", id);
  const shown = taken ?? (await announcementOf(trx, now.id, id));
  if (!shown?.before) throw new Refusal("nothing-to-undo");
  const was = JSON.parse(shown.before) as TimeAndPlace;
  if (taken || isWhereItWas(now, was)) return was;
  throw new Refusal(shown.undone_at === null ? "already-announced" : "nothing-to-undo");
}
