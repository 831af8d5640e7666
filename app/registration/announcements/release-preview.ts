import { pendingRelease, type PendingRelease } from "#app/programme/release/pending.ts";
import type { Db } from "#db/schema.ts";

/** What a release would make public, and whom it reaches. */
export interface ReleasePreview extends PendingRelease {
  /** Registered people who would have a letter. */
  readonly people: number;
  /** Those of them whose calendar entry would be brought up to date. */
  readonly calendars: number;
}

/** What an organiser sees before saying yes; in a fixed number of queries. */
export async function previewRelease(db: Db, eventId: string): Promise<ReleasePreview> {
  const pending = await pendingRelease(db, eventId);
  const reached =
    pending.concerning.length === 0
      ? []
      : await db
          .selectFrom("registration")
          .innerJoin("registration_part", "registration_part.registration_id", "registration.id")
          .innerJoin("part", "part.id", "registration_part.part_id")
          .select(["registration.id", "registration.status"])
          .distinct()
          .where("part.event_id", "=", eventId)
          .where("part.session_id", "in", [...pending.concerning])
          .where("registration.status", "in", ["received", "confirmed", "waitlisted", "offered"])
          .execute();
  return {
    ...pending,
    people: reached.length,
    calendars: reached.filter((one) => one.status === "confirmed").length,
  };
}
