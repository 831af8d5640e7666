import type { Db, SpeakerEntryRow, SpeakerInvitationRow } from "#db/schema.ts";

/** What makes an entry the same as the one that came by letter. */
export type MailedEntry = Pick<SpeakerEntryRow, "calendar_uid" | "calendar_sequence">;

/** The entry that a speaker has in the calendar, or undefined. */
export function mailedEntry(
  db: Db,
  { appearance_id, email }: Pick<SpeakerInvitationRow, "appearance_id" | "email">,
): Promise<MailedEntry | undefined> {
  return db
    .selectFrom("speaker_entry")
    .select(["calendar_uid", "calendar_sequence"])
    .where("appearance_id", "=", appearance_id)
    .where("email", "=", email)
    .where("ended_as", "is", null)
    .executeTakeFirst();
}
