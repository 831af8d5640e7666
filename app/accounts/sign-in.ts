import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { codeHash } from "#app/mail/sign-in-secrets.ts";
import { isSameHash, isSecret, readToken } from "#app/mail/token.ts";
import { Refusal } from "#app/refusal.ts";
import type { Db, Instant } from "#db/schema.ts";
import { newSession } from "./session.ts";

/** Source: trust.md §3: limited tries. With five codes an hour, 25 guesses at a million. */
const TRIES = 5;

/** What one who has signed in is given. */
export interface Admission {
  /** For the cookie. */
  readonly session: string;
  /** Where they were going; null: nowhere in particular. */
  readonly nextPath: string | null;
}

/**
 * Signs in with the six digits of a letter. Each try counts, also of those that come at the same moment; a code works
 * once. Where nobody has the address every code is wrong.
 *
 * @throws Refusal "wrong-code" with how many tries are left, "sign-in-ended" when it is used, too old or tried out
 */
export async function signInWithCode(app: App, signInId: string, code: string): Promise<Admission> {
  const tried = await app.db
    .updateTable("sign_in")
    .set({ tries: sql`tries + 1` })
    .where("id", "=", signInId)
    .where("used_at", "is", null)
    .where("expires_at", ">", app.now())
    .where("tries", "<", TRIES)
    .returning(["code_hash", "tries"])
    .executeTakeFirst();
  if (!tried) throw new Refusal("sign-in-ended");
  if (!isSameHash(codeHash(app, signInId, code), tried.code_hash)) {
    const left = TRIES - tried.tries;
    throw left > 0 ? new Refusal("wrong-code", { left }) : new Refusal("sign-in-ended");
  }
  return admit(app, signInId);
}

/**
 * Signs in with the link of a letter or of the terminal. It works once.
 *
 * @throws Refusal "sign-in-ended" when it is used, too old or none of ours
 */
export async function signInWithLink(app: App, token: string): Promise<Admission> {
  const asked = await signInByToken(app.db, token, app.now());
  if (!asked) throw new Refusal("sign-in-ended");
  return admit(app, asked.id);
}

/** Whom a link would sign in; undefined when it works no longer. Uses nothing up. */
export async function signInByToken(
  db: Db,
  token: string,
  now: Instant,
): Promise<{ id: string; email: string } | undefined> {
  const read = readToken(token);
  if (!read) return undefined;
  const found = await db
    .selectFrom("sign_in")
    .innerJoin("account", "account.id", "sign_in.account_id")
    .select(["sign_in.id", "sign_in.secret_hash", "account.email"])
    .where("sign_in.id", "=", read.id)
    .where("sign_in.used_at", "is", null)
    .where("sign_in.expires_at", ">", now)
    .where("account.closed_at", "is", null)
    .executeTakeFirst();
  return found && isSecret(read.secret, found.secret_hash) ? { id: found.id, email: found.email } : undefined;
}

/** Of all who come with the same code or link at the same moment, one gets in. */
function admit(app: App, signInId: string): Promise<Admission> {
  return app.db.transaction().execute(async (trx) => {
    const used = await trx
      .updateTable("sign_in")
      .set({ used_at: app.now() })
      .where("id", "=", signInId)
      .where("used_at", "is", null)
      .where("expires_at", ">", app.now())
      .returning(["account_id", "next_path"])
      .executeTakeFirst();
    if (!used || used.account_id === null) throw new Refusal("sign-in-ended");
    return { session: await newSession(trx, app, used.account_id), nextPath: used.next_path };
  });
}
