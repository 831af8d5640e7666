import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import { touchSite } from "#app/site/version.ts";
import type { EventRow, Instant } from "#db/schema.ts";

/**
 * Makes a draft public. Asking twice gives the same event.
 *
 * @param stamps where the event comes from another system: when it was published and last changed there
 * @throws Refusal "no-such-event"
 */
export function publishEvent(
  app: App,
  eventId: string,
  stamps: { publishedAt?: Instant; changedAt?: Instant } = {},
): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const now = app.now();
    const event = await trx
      .updateTable("event")
      .set({
        status: "published",
        published_at: sql`coalesce(published_at, ${stamps.publishedAt ?? now})`,
        changed_at: stamps.changedAt ?? stamps.publishedAt ?? now,
        version: sql`version + 1`,
      })
      .where("id", "=", eventId)
      .where("status", "in", ["draft", "published"])
      .returningAll()
      .executeTakeFirst();
    if (!event) throw new Refusal("no-such-event", { id: eventId });
    return event;
  });
}
