import type { App } from "#app/app.ts";
import { hashOf, isSecret, readToken } from "#app/mail/token.ts";
import { plus } from "#app/time.ts";
import type { AccountRow, Instant, Trx } from "#db/schema.ts";
import type { Membership, Standing } from "./rules.ts";

/** So long after the last visit one is still signed in. */
const DAYS = 14;
/** And no longer than this, however often one comes. */
export const MOST_DAYS = 90;

/** One who is signed in. */
export interface SignedIn extends Standing {
  /** The one of their sign-ins by which they came. */
  readonly sessionId: string;
  readonly account: AccountRow;
  readonly memberships: readonly Membership[];
}

/** A new session of an account, as the text that its browser keeps. Only the hash of its secret is stored. */
export async function newSession(trx: Trx, app: App, accountId: string): Promise<string> {
  const id = app.newId();
  const secret = app.newSecret();
  await trx
    .insertInto("account_session")
    .values({
      id,
      account_id: accountId,
      secret_hash: hashOf(secret).toString("hex"),
      created_at: app.now(),
      expires_at: plus(app.now(), { days: DAYS }),
    })
    .execute();
  return `${id}.${secret}`;
}

/**
 * Whoever a session is of, with what they may do; undefined when it is over, none of ours, or of an account that was
 * closed. It is prolonged by using it, at most once a day.
 */
export async function accountOfSession(app: App, token: string): Promise<SignedIn | undefined> {
  const read = readToken(token);
  if (!read) return undefined;

  const now = app.now();
  const found = await app.db
    .selectFrom("account_session")
    .innerJoin("account", "account.id", "account_session.account_id")
    .selectAll("account")
    .select(["account_session.secret_hash", "account_session.expires_at"])
    .select("account_session.created_at as since")
    .where("account_session.id", "=", read.id)
    .where("account.closed_at", "is", null)
    .executeTakeFirst();
  if (!found || found.expires_at <= now || !isSecret(read.secret, found.secret_hash)) return undefined;

  const { secret_hash: _, expires_at, since, ...account } = found;
  await prolong(app, read.id, since, expires_at);
  const memberships = await app.db
    .selectFrom("membership")
    .select(["organisation_id", "role"])
    .where("account_id", "=", account.id)
    .execute();
  return { sessionId: read.id, account, memberships };
}

async function prolong(app: App, id: string, since: Instant, expiresAt: Instant): Promise<void> {
  const then = [plus(app.now(), { days: DAYS }), plus(since, { days: MOST_DAYS })].sort()[0]!;
  if (then < plus(expiresAt, { days: 1 })) return;
  await app.db.updateTable("account_session").set({ expires_at: then }).where("id", "=", id).execute();
}

/** Ends a session. One that is over already, or never was, is fine. */
export async function signOut(app: App, token: string): Promise<void> {
  const read = readToken(token);
  if (!read) return;
  await app.db
    .deleteFrom("account_session")
    .where("id", "=", read.id)
    .where("secret_hash", "=", hashOf(read.secret).toString("hex"))
    .execute();
}
