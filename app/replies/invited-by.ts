import type { Db, RegistrationRow } from "#db/schema.ts";

/** The registration whose invitation has this UID, or undefined: it cannot be guessed, so it says whose it is. */
export function invitedBy(db: Db, uid: string): Promise<RegistrationRow | undefined> {
  return db
    .selectFrom("registration")
    .selectAll()
    .where("calendar_uid", "=", uid)
    .orderBy("arrived_at", "desc")
    .limit(1)
    .executeTakeFirst();
}
