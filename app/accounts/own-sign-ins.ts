import type { Db, Instant } from "#db/schema.ts";

/** One browser that is signed in. */
export interface OwnSignIn {
  readonly id: string;
  readonly since: Instant;
  /** When it ends if it is not used before that. */
  readonly until: Instant;
}

/** Where one is signed in now, the latest first. */
export function ownSignIns(db: Db, accountId: string, now: Instant): Promise<OwnSignIn[]> {
  return db
    .selectFrom("account_session")
    .select(["id", "created_at as since", "expires_at as until"])
    .where("account_id", "=", accountId)
    .where("expires_at", ">", now)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .execute();
}
