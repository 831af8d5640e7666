import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import { touchSite } from "#app/site/version.ts";
import type { EventRow, Instant, Trx } from "#db/schema.ts";
import { blockersOf } from "./checklist/blockers.ts";
import { seatsOf } from "./queries.ts";
import type { SavedEvent } from "./save-event.ts";

export interface Stamps {
  readonly publishedAt?: Instant;
  readonly changedAt?: Instant;
}

/**
 * Makes a draft public. Asking twice gives the same event. Organisers do it by `edit/publish.ts`.
 *
 * @param stamps where the event comes from another system: when it was published and last changed there
 * @throws Refusal "no-such-event", "not-ready-to-publish"
 */
export function publishEvent(app: App, eventId: string, stamps: Stamps = {}): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    return (await publishWithin(trx, app, eventId, stamps)).event;
  });
}

/** As `publishEvent`, within a transaction that it begins. */
export async function publishWithin(
  trx: Trx,
  app: App,
  eventId: string,
  stamps: Stamps,
): Promise<SavedEvent> {
  await touchSite(trx);
  const before = await trx
    .selectFrom("event")
    .selectAll()
    .where("id", "=", eventId)
    .where("status", "in", ["draft", "published"])
    .executeTakeFirst();
  if (!before) throw new Refusal("no-such-event", { id: eventId });
  const now = app.now();
  if (before.status === "draft") await refuseUnready(trx, before, stamps.publishedAt ?? now);
  const event = await trx
    .updateTable("event")
    .set({
      status: "published",
      published_at: sql`coalesce(published_at, ${stamps.publishedAt ?? now})`,
      changed_at: stamps.changedAt ?? stamps.publishedAt ?? now,
      version: sql`version + 1`,
    })
    .where("id", "=", eventId)
    .returningAll()
    .executeTakeFirstOrThrow();
  return { before, event };
}

async function refuseUnready(trx: Trx, event: EventRow, at: Instant): Promise<void> {
  const blockers = blockersOf(event, await seatsOf(trx, event.id), at);
  if (blockers.length > 0) throw new Refusal("not-ready-to-publish", { blockers: blockers.join(",") });
}
