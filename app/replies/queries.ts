import type { CalendarReplyRow, Db } from "#db/schema.ts";

/** What the calendar of one registered person last answered, or undefined. */
export function calendarReplyOf(db: Db, registrationId: string): Promise<CalendarReplyRow | undefined> {
  return db
    .selectFrom("calendar_reply")
    .selectAll()
    .where("registration_id", "=", registrationId)
    .executeTakeFirst();
}
