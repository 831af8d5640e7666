import { sql } from "kysely";
import type { Db, SeatKind, SeatsRow, Trx } from "#db/schema.ts";

/**
 * What must never be in the house: counts, and then takes.
 *
 * Counts beside the transaction, since SQLite turns down a write in one that has read what others have changed.
 */
export async function takeSeat(trx: Trx, slug: string, kind: SeatKind, beside: Db): Promise<SeatsRow> {
  const { event_id, capacity, held } = await beside
    .selectFrom("seats")
    .innerJoin("event", "event.id", "seats.event_id")
    .select(["event_id", "capacity"])
    .select((eb) =>
      eb
        .selectFrom("registration")
        .select((count) => count.cast<number>(count.fn.countAll(), "integer").as("held"))
        .whereRef("registration.event_id", "=", "seats.event_id")
        .whereRef("registration.kind", "=", "seats.kind")
        .where("registration.status", "=", "confirmed")
        .as("held"),
    )
    .where("slug", "=", slug)
    .where("kind", "=", kind)
    .executeTakeFirstOrThrow();
  const takes = capacity === null || held! < capacity ? 1 : 0;
  return trx
    .updateTable("seats")
    .set({ version: sql`version + 1`, last_took: takes, taken: sql`taken + ${takes}` })
    .where("event_id", "=", event_id)
    .where("kind", "=", kind)
    .returningAll()
    .executeTakeFirstOrThrow();
}
