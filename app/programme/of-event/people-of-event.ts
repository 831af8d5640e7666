import type { AppearanceRow, Db } from "#db/schema.ts";

/** Those who belong to an event as such, without a session, in their order. */
export function peopleOfEvent(
  db: Db,
  eventId: string,
): Promise<(AppearanceRow & { speaker_slug: string | null })[]> {
  return db
    .selectFrom("appearance")
    .leftJoin("speaker", "speaker.id", "appearance.speaker_id")
    .selectAll("appearance")
    .select("speaker.slug as speaker_slug")
    .where("appearance.event_id", "=", eventId)
    .where("appearance.session_id", "is", null)
    .orderBy("appearance.position")
    .orderBy("appearance.id")
    .execute();
}
