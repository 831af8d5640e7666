import type { Db, SessionRow } from "#db/schema.ts";

/** What of an event's programme one can have been at, in its order: all but breaks. */
export function attendableSessions(
  db: Db,
  eventId: string,
): Promise<Pick<SessionRow, "id" | "title" | "lang">[]> {
  return db
    .selectFrom("session")
    .select(["id", "title", "lang"])
    .where("event_id", "=", eventId)
    .where("kind", "<>", "break")
    .orderBy((eb) => eb.fn.coalesce("day", eb.lit(99)))
    .orderBy((eb) => eb.fn.coalesce("starts_at", eb.val("9")))
    .orderBy("position")
    .orderBy("id")
    .execute();
}
