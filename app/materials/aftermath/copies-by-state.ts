import type { Db } from "#db/schema.ts";

/** How many copies of the letter wait, are sent, and did not arrive; of those that are still kept. */
export async function copiesByState(
  db: Db,
  eventId: string,
): Promise<Readonly<Record<"waiting" | "sent" | "failed", number>>> {
  const rows = await db
    .selectFrom("outbox")
    .select((eb) => ["state", eb.cast<number>(eb.fn.countAll(), "integer").as("copies")])
    .where("event_id", "=", eventId)
    .where("letter", "=", "aftermath")
    .groupBy("state")
    .execute();
  const sum = (...states: readonly string[]) =>
    rows.filter((row) => states.includes(row.state)).reduce((all, row) => all + row.copies, 0);
  return {
    waiting: sum("waiting", "sending"),
    sent: sum("sent"),
    failed: sum("failed", "expired"),
  };
}
