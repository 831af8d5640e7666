import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { touchSite } from "#app/site/version.ts";
import type { Trx } from "#db/schema.ts";
import { personOfEvent } from "./remove-event-person.ts";

/**
 * Gives somebody who belongs to an event as such another portrait, or none.
 *
 * @param image the picture's id, made in the same transaction
 * @throws Refusal "no-such-appearance"
 */
export function putEventPortrait(
  app: App,
  at: { readonly eventId: string; readonly actor: string; readonly id: string },
  image: (trx: Trx) => Promise<string | null>,
): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await lockEvent(trx, at.eventId);
    await personOfEvent(trx, at.eventId, at.id);
    const image_id = await image(trx);
    await trx.updateTable("appearance").set({ image_id }).where("id", "=", at.id).execute();
    await noteEventActivity(trx, app, "speaker-changed", at.actor, at.eventId, { appearanceId: at.id });
    await touchSite(trx);
  });
}
