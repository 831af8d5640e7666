import type { App } from "#app/app.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { lockAllSeats } from "#app/events/seats.ts";
import { refuseStaleProgramme } from "#app/programme/edit/stale.ts";
import { pendingRelease } from "#app/programme/release/pending.ts";
import { releaseWithin, type ReleaseWish } from "#app/programme/release/release.ts";
import { Refusal } from "#app/refusal.ts";
import { touchSite } from "#app/site/version.ts";
import type { ProgrammeReleaseRow, Trx } from "#db/schema.ts";
import { announceLater } from "./announcements.ts";
import { noteToldChoices, partsAmong } from "./moved-choices.ts";
import { invitingEvent } from "../queries.ts";

/**
 * Makes public what has been edited of a programme. Page and feeds say so at once; those who have chosen a session that
 * has another time or room, or is gone, are told when the gathering time is over, each in one letter.
 *
 * @param accountId who releases it
 * @returns null where the public sees no difference: then there is no release, and nobody is told
 * @throws Refusal "stale-version" when somebody has edited the programme since the organiser saw what would be
 * released; "event-cancelled", "no-such-event"
 */
export function releaseProgramme(
  app: App,
  eventId: string,
  accountId: string,
  wish: ReleaseWish,
): Promise<ProgrammeReleaseRow | null> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const event = await lockEvent(trx, eventId);
    if (event.status === "cancelled") throw new Refusal("event-cancelled");
    const pending = await pendingRelease(trx, eventId);
    await refuseStaleProgramme(trx, pending.sessions, wish.version, event.zone);
    if (pending.changes.length === 0) return null;
    await willTell(trx, app, eventId, accountId, pending.concerning);
    return releaseWithin(trx, app, eventId, accountId, pending, wish);
  });
}

/** In this order: an announcement that goes out at this moment has its own lock before that of the seats. */
async function willTell(
  trx: Trx,
  app: App,
  eventId: string,
  accountId: string,
  sessionIds: readonly string[],
): Promise<void> {
  if ((await partsAmong(trx, eventId, sessionIds)).length === 0) return;
  await announceLater(trx, app, eventId, "changed", accountId);
  await lockAllSeats(trx, eventId);
  await noteToldChoices(trx, await invitingEvent(trx, eventId), sessionIds);
}
