import type { App } from "#app/app.ts";
import { newSignInToken } from "#app/mail/sign-in-secrets.ts";
import { plus } from "#app/time.ts";
import type { AccountRow } from "#db/schema.ts";

const HOURS = 24;

/** An address that signs an account in, once, within a day: for whoever sits at the machine. */
export async function linkFromTerminal(app: App, account: Pick<AccountRow, "id">): Promise<string> {
  const now = app.now();
  const id = app.newId();
  await app.db
    .insertInto("sign_in")
    .values({
      id,
      account_id: account.id,
      code_hash: null,
      secret_hash: null,
      tries: 0,
      next_path: null,
      created_at: now,
      expires_at: plus(now, { hours: HOURS }),
      used_at: null,
    })
    .execute();
  return `${app.config.publicUrl}/sign-in/link/${await newSignInToken(app.db, app, id)}`;
}
