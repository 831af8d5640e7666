import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { Refusal } from "#app/refusal.ts";
import { touchSite } from "#app/site/version.ts";
import type { AppearanceRow, Trx } from "#db/schema.ts";
import { refuseStale } from "./refuse-stale.ts";

/**
 * Takes somebody out of those who belong to an event as such, with invitations and what was answered. Their links open
 * nothing from then on.
 *
 * @param seen what the page showed of them: `personSeen`
 * @throws Refusal "no-such-appearance"; "stale-version" when somebody has changed them since
 */
export function removeEventPerson(
  app: App,
  eventId: string,
  accountId: string,
  id: string,
  seen: string,
): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    const { zone } = await lockEvent(trx, eventId);
    await refuseStale(trx, await personOfEvent(trx, eventId, id), seen, zone);
    await trx.deleteFrom("appearance").where("id", "=", id).execute();
    await noteEventActivity(trx, app, "speaker-removed", accountId, eventId, { appearanceId: id });
    await touchSite(trx);
  });
}

/** @throws Refusal "no-such-appearance" */
export async function personOfEvent(trx: Trx, eventId: string, id: string): Promise<AppearanceRow> {
  const row = await trx
    .selectFrom("appearance")
    .selectAll()
    .where("id", "=", id)
    .where("event_id", "=", eventId)
    .where("session_id", "is", null)
    .executeTakeFirst();
  if (!row) throw new Refusal("no-such-appearance", { appearanceId: id });
  return row;
}
