import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import { slugOf } from "#app/slug.ts";
import type { EventRow, Trx } from "#db/schema.ts";
import { saveEvent } from "../save-event.ts";
import { isSlugInUse } from "../slugs.ts";
import { settle, type Edit } from "./save.ts";

/**
 * Gives an event another address; whoever comes to the one it had is led on. Its own earlier addresses it may have
 * back.
 *
 * @param wish in any spelling: it becomes an address as a title does
 * @throws Refusal "no-such-event", "slug-taken", and as `settle`
 */
export function changeSlug(app: App, eventId: string, by: Edit, wish: string): Promise<EventRow> {
  const slug = slugOf(wish);
  return app.db.transaction().execute(async (trx) => {
    const saved = await saveEvent(trx, app, eventId, async (before) => {
      if (before.slug === slug) return null;
      await trx.deleteFrom("event_slug").where("slug", "=", slug).where("event_id", "=", eventId).execute();
      if (await isSlugInUse(trx, slug)) throw new Refusal("slug-taken", { slug });
      await keepSlug(trx, before);
      return { slug };
    });
    return settle(trx, app, by, "address-changed", saved);
  });
}

/** Remembers the address that an event gives up. */
export async function keepSlug(trx: Trx, { id, slug }: Pick<EventRow, "id" | "slug">): Promise<void> {
  await trx
    .insertInto("event_slug")
    .values({ slug, event_id: id })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
