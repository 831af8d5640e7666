import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { Refusal } from "#app/refusal.ts";
import { touchSite } from "#app/site/version.ts";
import type { Trx } from "#db/schema.ts";
import { peopleOfEvent } from "./people-of-event.ts";

/**
 * Moves somebody one place up or down among those who belong to the event as such. At the end nothing changes.
 *
 * @throws Refusal "no-such-appearance"
 */
export function stepEventPerson(
  app: App,
  at: { readonly eventId: string; readonly accountId: string; readonly id: string },
  to: "up" | "down",
): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await lockEvent(trx, at.eventId);
    await inOrder(trx, at.eventId, (ids) => {
      const from = ids.indexOf(at.id);
      if (from === -1) throw new Refusal("no-such-appearance", { appearanceId: at.id });
      const next = Math.min(Math.max(0, from + (to === "up" ? -1 : 1)), ids.length - 1);
      const others = ids.filter((id) => id !== at.id);
      return [...others.slice(0, next), at.id, ...others.slice(next)];
    });
    await noteEventActivity(trx, app, "speaker-moved", at.accountId, at.eventId, { appearanceId: at.id });
    await touchSite(trx);
  });
}

/** Gives those who belong to an event as such another order. */
export async function inOrder(
  trx: Trx,
  eventId: string,
  order: (ids: readonly string[]) => readonly string[],
): Promise<void> {
  const ids = (await peopleOfEvent(trx, eventId)).map((one) => one.id);
  for (const [position, id] of order(ids).entries()) {
    await trx.updateTable("appearance").set({ position }).where("id", "=", id).execute();
  }
}
