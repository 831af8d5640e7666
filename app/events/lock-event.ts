import { sql } from "kysely";
import { Refusal } from "#app/refusal.ts";
import type { EventRow, Trx } from "#db/schema.ts";

/**
 * Locks an event and gives it as it is: whoever edits what belongs to it comes one after the other. A write that always
 * hits, and changes nothing.
 *
 * @throws Refusal "no-such-event"
 */
export async function lockEvent(trx: Trx, eventId: string): Promise<EventRow> {
  const event = await trx
    .updateTable("event")
    .set({ version: sql.ref("version") })
    .where("id", "=", eventId)
    .returningAll()
    .executeTakeFirst();
  if (!event) throw new Refusal("no-such-event", { id: eventId });
  return event;
}
