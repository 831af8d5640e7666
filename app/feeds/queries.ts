import { hashOf, isSecret } from "#app/mail/token.ts";
import type { Db, PersonalFeedRow } from "#db/schema.ts";
import { columnOf, type FeedOwner } from "./owner.ts";

/** As `App.newSecret` makes them. */
const SECRET = /^[\w-]{43}$/;

/** The calendar of an owner, or undefined. */
export function feedOf(db: Db, owner: FeedOwner): Promise<PersonalFeedRow | undefined> {
  const [column, value] = columnOf(owner);
  return db.selectFrom("personal_feed").selectAll().where(column, "=", value).executeTakeFirst();
}

/** The calendar at a secret address, or undefined. */
export async function feedBySecret(db: Db, secret: string): Promise<PersonalFeedRow | undefined> {
  if (!SECRET.test(secret)) return undefined;
  const hash = hashOf(secret).toString("hex");
  return db.selectFrom("personal_feed").selectAll().where("secret_hash", "=", hash).executeTakeFirst();
}

/** Whether a secret is that of a calendar. */
export function opens(secret: string | undefined, feed: PersonalFeedRow): secret is string {
  return secret !== undefined && SECRET.test(secret) && isSecret(secret, feed.secret_hash);
}
