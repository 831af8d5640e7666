import type { AccountRow, Db } from "#db/schema.ts";
import type { Standing } from "./rules.ts";

/** The account of an address, unless it is closed. @param email normalised */
export function accountByEmail(db: Db, email: string): Promise<AccountRow | undefined> {
  return db
    .selectFrom("account")
    .selectAll()
    .where("email", "=", email)
    .where("closed_at", "is", null)
    .executeTakeFirst();
}

/** What an account may do, unless it is closed. */
export async function standingOf(db: Db, accountId: string): Promise<Standing | undefined> {
  const account = await db
    .selectFrom("account")
    .select(["id", "is_admin"])
    .where("id", "=", accountId)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  if (!account) return undefined;
  const memberships = await db
    .selectFrom("membership")
    .select(["organisation_id", "role"])
    .where("account_id", "=", accountId)
    .execute();
  return { account, memberships };
}
