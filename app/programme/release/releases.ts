import type { Db, ProgrammeReleaseRow } from "#db/schema.ts";
import type { ProgrammeChange } from "./changes.ts";

/** A release as the public reads of it; who made it stays inside. */
export type PublicRelease = Pick<ProgrammeReleaseRow, "id" | "name" | "text" | "lang" | "at"> & {
  readonly changes: readonly ProgrammeChange[];
};

/** The addresses of events whose programme has changed since it was published, of those in lists. */
export async function changedProgrammes(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("event")
    .select("slug")
    .where("status", "<>", "draft")
    .where("withdrawn_at", "is", null)
    .where("is_unlisted", "=", 0)
    .where("id", "in", (eb) => eb.selectFrom("programme_release").select("event_id"))
    .orderBy("slug")
    .execute();
  return rows.map(({ slug }) => slug);
}

/** What has been released of an event's programme since it was first published, the newest first. */
export async function releasesOf(db: Db, eventId: string): Promise<PublicRelease[]> {
  const rows = await db
    .selectFrom("programme_release")
    .select(["id", "name", "text", "lang", "at", "changes"])
    .where("event_id", "=", eventId)
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({ ...row, changes: JSON.parse(row.changes) as ProgrammeChange[] }));
}
