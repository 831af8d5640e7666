import type { Db, MaterialRow } from "#db/schema.ts";

/** What came out of an event, or belongs to an article, in order. */
export function materialsOf(
  db: Db,
  on: { readonly eventId: string } | { readonly articleId: string },
): Promise<MaterialRow[]> {
  return db
    .selectFrom("material")
    .selectAll()
    .where("eventId" in on ? "event_id" : "article_id", "=", "eventId" in on ? on.eventId : on.articleId)
    .orderBy("position")
    .execute();
}

/** A material of an event; undefined for another's. */
export function materialOfEvent(db: Db, eventId: string, id: string): Promise<MaterialRow | undefined> {
  return db
    .selectFrom("material")
    .selectAll()
    .where("id", "=", id)
    .where("event_id", "=", eventId)
    .executeTakeFirst();
}

/** Which of these events have a recording. */
export async function recordedEvents(db: Db, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom("material")
    .select("event_id")
    .distinct()
    .where("kind", "=", "recording")
    .where("event_id", "in", [...ids])
    .execute();
  return new Set(rows.map((row) => row.event_id!));
}
