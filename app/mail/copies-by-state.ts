import type { Db } from "#db/schema.ts";
import type { LetterName } from "#emails/facts.ts";

/** How many copies of a letter about an event wait, are sent, and did not arrive; of those that are still kept. */
export async function copiesByState(
  db: Db,
  eventId: string,
  letter: LetterName,
): Promise<Readonly<Record<"waiting" | "sent" | "failed", number>>> {
  const rows = await db
    .selectFrom("outbox")
    .select((eb) => ["state", eb.cast<number>(eb.fn.countAll(), "integer").as("copies")])
    .where("event_id", "=", eventId)
    .where("letter", "=", letter)
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
