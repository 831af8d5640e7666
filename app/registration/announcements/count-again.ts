import { sql } from "kysely";
import { recountPart } from "#app/events/parts.ts";
import { recountSeats } from "#app/events/seats.ts";
import type { Trx } from "#db/schema.ts";
import { overrideNewest } from "../override-newest.ts";

const REASON = "event restored";

/**
 * Counts an event's seats, its lines and what is chosen of its parts; what is beyond a limit is held on the word of the
 * organiser. Under the lock of all its seats.
 */
export async function countAgain(trx: Trx, eventId: string, accountId: string): Promise<void> {
  const kinds = await trx
    .selectFrom("seats")
    .leftJoin("registration", (join) =>
      join
        .onRef("registration.event_id", "=", "seats.event_id")
        .onRef("registration.kind", "=", "seats.kind"),
    )
    .select("seats.kind")
    .select([
      counted(sql`registration.status in ('confirmed', 'offered')`).as("taken"),
      counted(sql`registration.status = 'waitlisted'`).as("waiting"),
    ])
    .where("seats.event_id", "=", eventId)
    .groupBy("seats.kind")
    .orderBy("seats.kind")
    .execute();
  for (const { kind, taken, waiting } of kinds) {
    const seats = await recountSeats(trx, eventId, kind, { taken, waiting });
    const excess = seats.capacity === null ? 0 : taken - seats.capacity;
    if (excess > 0) await overrideNewest(trx, seats, excess, accountId, REASON);
  }
  const parts = await trx
    .selectFrom("part")
    .leftJoin("registration_part", "registration_part.part_id", "part.id")
    .leftJoin("registration", "registration.id", "registration_part.registration_id")
    .select("part.id")
    .select(counted(sql`registration.status in ('confirmed', 'offered')`).as("taken"))
    .where("part.event_id", "=", eventId)
    .groupBy("part.id")
    .orderBy("part.id")
    .execute();
  for (const { id, taken } of parts) {
    const part = await recountPart(trx, id, taken);
    const excess = part.capacity === null ? 0 : taken - part.capacity;
    if (excess > 0) await overrideNewest(trx, part, excess, accountId, REASON);
  }
}

function counted(condition: ReturnType<typeof sql>) {
  return sql<number>`cast(count(case when ${condition} then 1 end) as integer)`;
}
