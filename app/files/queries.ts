import type { Db, StoredFileRow, UploadRow } from "#db/schema.ts";

export function uploadById(db: Db, id: string): Promise<UploadRow | undefined> {
  return db.selectFrom("upload").selectAll().where("id", "=", id).executeTakeFirst();
}

/** A file that has come whole and has not been removed. */
export function fileById(db: Db, id: string): Promise<StoredFileRow | undefined> {
  return db
    .selectFrom("stored_file")
    .selectAll()
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .executeTakeFirst();
}

/** The files of an event, or of one who speaks there, in the order in which they came; what has been removed is left out. */
export function filesOf(
  db: Db,
  of: { readonly eventId: string } | { readonly appearanceId: string },
): Promise<StoredFileRow[]> {
  return db
    .selectFrom("stored_file")
    .selectAll()
    .where(
      "eventId" in of ? "event_id" : "appearance_id",
      "=",
      "eventId" in of ? of.eventId : of.appearanceId,
    )
    .where("removed_at", "is", null)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}
