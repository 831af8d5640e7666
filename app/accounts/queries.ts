import type { AccountRow, Db } from "#db/schema.ts";

/** The account of an address, unless it is closed. @param email normalised */
export function accountByEmail(db: Db, email: string): Promise<AccountRow | undefined> {
  return db
    .selectFrom("account")
    .selectAll()
    .where("email", "=", email)
    .where("closed_at", "is", null)
    .executeTakeFirst();
}
