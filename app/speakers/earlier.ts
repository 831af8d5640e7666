import type { Db } from "#db/schema.ts";
import type { Turn } from "./turns.ts";

/** What a speaker said of themselves the last time they were in a programme; undefined where they never were. */
export async function earlierOf(db: Db, { one }: Turn) {
  if (one.speaker_slug === null) return undefined;
  return db
    .selectFrom("appearance")
    .innerJoin("speaker", "speaker.id", "appearance.speaker_id")
    .innerJoin("event", "event.id", "appearance.event_id")
    .select(["appearance.bio", "appearance.titles", "appearance.organisation"])
    .select("event.title as event_title")
    .where("speaker.slug", "=", one.speaker_slug)
    .where("appearance.id", "<>", one.id)
    .where("appearance.bio", "is not", null)
    .where("event.status", "<>", "draft")
    .where("event.withdrawn_at", "is", null)
    .orderBy("event.starts_on", "desc")
    .orderBy("appearance.id")
    .limit(1)
    .executeTakeFirst();
}
