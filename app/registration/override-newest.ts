import type { PartRow, SeatsRow, Trx } from "#db/schema.ts";

/**
 * Each seat beyond the limit says who let it stand, and why (trust.md §1, R1): those who came last. Under the lock.
 *
 * @param seats of the event, or of one of its parts
 */
export async function overrideNewest(
  trx: Trx,
  seats: Pick<SeatsRow, "event_id" | "kind"> | Pick<PartRow, "id">,
  excess: number,
  accountId: string,
  reason: string,
): Promise<void> {
  const newest = trx
    .selectFrom("registration")
    .select("id")
    .where("status", "in", ["confirmed", "offered"])
    .orderBy("arrived_at", "desc")
    .orderBy("id", "desc")
    .limit(excess);
  const among =
    "id" in seats
      ? newest.where("id", "in", (eb) =>
          eb.selectFrom("registration_part").select("registration_id").where("part_id", "=", seats.id),
        )
      : newest.where("event_id", "=", seats.event_id).where("kind", "=", seats.kind);
  await trx
    .updateTable("registration")
    .set({ override_actor: accountId, override_reason: reason })
    .where("id", "in", among)
    .execute();
}
