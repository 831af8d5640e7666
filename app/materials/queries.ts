import type { Db, MaterialRow } from "#db/schema.ts";

/** A material with the file of ours that it leads to, where it leads to one that may be fetched. */
export type ListedMaterial = MaterialRow & {
  readonly file_name: string | null;
  readonly file_type: string | null;
  readonly file_bytes: number | null;
  /** Not before the event is over. */
  readonly file_is_after_event: number | null;
};

/** What came out of an event, or belongs to an article, in order. */
export function materialsOf(
  db: Db,
  on: { readonly eventId: string } | { readonly articleId: string },
): Promise<ListedMaterial[]> {
  return listed(db)
    .where(
      "eventId" in on ? "material.event_id" : "material.article_id",
      "=",
      "eventId" in on ? on.eventId : on.articleId,
    )
    .orderBy("position")
    .execute();
}

function listed(db: Db) {
  return db
    .selectFrom("material")
    .leftJoin("stored_file", (join) =>
      join
        .onRef("stored_file.id", "=", "material.file_id")
        .on("stored_file.removed_at", "is", null)
        .on("stored_file.published_at", "is not", null)
        .on("stored_file.scan", "in", ["none", "clean"]),
    )
    .selectAll("material")
    .select(["stored_file.name as file_name", "stored_file.type as file_type"])
    .select(["stored_file.bytes as file_bytes", "stored_file.is_after_event as file_is_after_event"]);
}

/** What belongs to any of these appearances, or to the talks they are of, in order. */
export function materialsOfAppearances(
  db: Db,
  of: { readonly appearances: readonly string[]; readonly talks: readonly string[] },
): Promise<ListedMaterial[]> {
  return listed(db)
    .where((eb) =>
      eb.or([
        eb("material.appearance_id", "in", [...of.appearances, ""]),
        eb("material.talk_id", "in", [...of.talks, ""]),
      ]),
    )
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
