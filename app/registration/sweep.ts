import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { lockSeats } from "#app/events/seats.ts";
import { promote } from "./promote.ts";
import { invitingEvent } from "./queries.ts";

/**
 * Lets people move up wherever a seat is free beside a line: after a crash, a longer day, or a limit that was lifted
 * by hand (trust.md §1, R8). Tells how many moved.
 */
export async function sweep(app: App): Promise<number> {
  const beside = await app.db
    .selectFrom("seats")
    .innerJoin("event", "event.id", "seats.event_id")
    .select(["seats.event_id", "seats.kind"])
    .where("seats.waiting", ">", 0)
    .where((eb) => eb.or([eb("seats.capacity", "is", null), sql<boolean>`seats.taken < seats.capacity`]))
    .where("event.status", "=", "published")
    .where("event.is_held", "=", 0)
    .execute();
  let moved = 0;
  for (const { event_id, kind } of beside) {
    await app.db.transaction().execute(async (trx) => {
      const seats = await lockSeats(trx, event_id, kind);
      const event = await invitingEvent(trx, event_id);
      moved += (await promote(trx, app, event, seats, app.now())).length;
    });
  }
  return moved;
}
