import type { App } from "#app/app.ts";
import { dropCopies } from "#app/mail/drop-waiting.ts";
import type { SubscriptionRow, Trx } from "#db/schema.ts";

/**
 * Ends a subscription, and the one to its organiser by which the same letters would come. What is followed besides stays.
 * Twice is once; what waits in the outbox does not go.
 */
export function endSubscription(app: App, { id, email, organisation_id }: SubscriptionRow): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    const ended = await trx
      .updateTable("subscription")
      .set((eb) => ({ ended_at: eb.fn.coalesce("ended_at", eb.val(app.now())) }))
      .where((eb) =>
        eb.or([
          eb("id", "=", id),
          eb.and([
            eb("email", "=", email),
            eb("organisation_id", "=", organisation_id),
            eb("series_id", "is", null),
            eb("ended_at", "is", null),
          ]),
        ]),
      )
      .returning("id")
      .execute();
    for (const one of ended) await dropCopies(trx, `series-letter/%/${one.id}`);
  });
}

/** Ends what an address has said of an organiser as a whole, in the transaction of what it was taken back along with. */
export async function endWithin(trx: Trx, app: App, organisationId: string, email: string): Promise<void> {
  const ended = await trx
    .updateTable("subscription")
    .set({ ended_at: app.now() })
    .where("organisation_id", "=", organisationId)
    .where("series_id", "is", null)
    .where("email", "=", email)
    .where("ended_at", "is", null)
    .returning("id")
    .execute();
  for (const { id } of ended) await dropCopies(trx, `series-letter/%/${id}`);
}

/** Forgets an address: what it follows, has asked for and has ended. */
export async function forgetSubscriber(trx: Trx, email: string): Promise<void> {
  await trx.deleteFrom("subscription").where("email", "=", email).execute();
}
