import { sql } from "kysely";
import type { Db, PartRow, Trx } from "#db/schema.ts";

/**
 * Takes a seat in a part if one is free, and says whether it did: `last_took` is 1. Under the lock of the event's
 * seats; parts are locked after it, by rising id.
 */
export async function takePart(trx: Trx, partId: string): Promise<PartRow> {
  const isFree = sql`capacity is null or taken < capacity`;
  return trx
    .updateTable("part")
    .set({
      version: sql`version + 1`,
      last_took: sql`case when ${isFree} then 1 else 0 end`,
      taken: sql`taken + case when ${isFree} then 1 else 0 end`,
    })
    .where("id", "=", partId)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Gives seats in parts back. Under the same locks. */
export async function freeParts(trx: Trx, partIds: readonly string[]): Promise<void> {
  for (const id of [...partIds].sort()) {
    await trx
      .updateTable("part")
      .set({ version: sql`version + 1`, last_took: 0, taken: sql`taken - 1` })
      .where("id", "=", id)
      .execute();
  }
}

/** Says how many have a seat in a part, for whoever has counted. Under the same locks. */
export function recountPart(trx: Trx, partId: string, taken: number): Promise<PartRow> {
  return trx
    .updateTable("part")
    .set({ version: sql`version + 1`, last_took: 0, taken })
    .where("id", "=", partId)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** A part with what a visitor is told of it. */
export interface OfferedPart extends PartRow {
  readonly title: string | null;
  readonly lang: string | null;
  readonly starts_at: string | null;
  readonly ends_at: string | null;
  readonly room_name: string | null;
}

/** What an event lets people choose, in the order of its days and times. */
export async function partsOf(db: Db, eventId: string): Promise<OfferedPart[]> {
  return db
    .selectFrom("part")
    .leftJoin("session", "session.id", "part.session_id")
    .leftJoin("room", "room.id", "session.room_id")
    .selectAll("part")
    .select(["session.title", "session.lang", "session.starts_at", "session.ends_at"])
    .select("room.name as room_name")
    .where("part.event_id", "=", eventId)
    .orderBy("part.kind")
    .orderBy(sql`coalesce(part.day, session.day)`)
    .orderBy("session.starts_at")
    .orderBy("session.position")
    .orderBy("part.id")
    .execute();
}
