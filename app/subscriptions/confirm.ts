import type { App } from "#app/app.ts";
import type { SubscriptionRow } from "#db/schema.ts";

/** The yes that counts. Twice is once. Undefined for what has ended since. */
export function confirmSubscription(app: App, id: string): Promise<SubscriptionRow | undefined> {
  return app.db
    .updateTable("subscription")
    .set((eb) => ({ confirmed_at: eb.fn.coalesce("confirmed_at", eb.val(app.now())) }))
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .returningAll()
    .executeTakeFirst();
}
