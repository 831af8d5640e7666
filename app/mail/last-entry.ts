import type { Db, OutboxRow } from "#db/schema.ts";

/** The letter that last told a registered person's calendar something, or undefined: none, or it is deleted. */
export function lastEntryLetter(db: Db, registrationId: string): Promise<OutboxRow | undefined> {
  return (
    db
      .selectFrom("outbox")
      .selectAll()
      .where("registration_id", "=", registrationId)
      // What people type cannot look like this: its quotes are escaped.
      .where("facts", "like", '%"invitation":{%')
      .orderBy("created_at", "desc")
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirst()
  );
}
