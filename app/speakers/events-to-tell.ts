import type { Db } from "#db/schema.ts";

/** Public events that somebody was invited to speak at, or has an entry of, and of which nothing waits to be told or undone. */
export function eventsToTell(db: Db): Promise<{ event_id: string }[]> {
  return db
    .selectFrom("event")
    .select("event.id as event_id")
    .where("event.status", "in", ["published", "cancelled"])
    .where("event.is_held", "=", 0)
    .where((eb) =>
      eb.or([
        eb("event.id", "in", eb.selectFrom("speaker_invitation").select("speaker_invitation.event_id")),
        eb("event.id", "in", eb.selectFrom("speaker_entry").select("speaker_entry.event_id")),
      ]),
    )
    .where("event.id", "not in", (eb) =>
      eb
        .selectFrom("announcement")
        .select("announcement.event_id")
        .where("announcement.done_at", "is", null)
        .where("announcement.undone_at", "is", null),
    )
    .orderBy("event.id")
    .execute();
}
