import type { App } from "#app/app.ts";
import type { Language } from "#app/language/language.ts";
import { enqueue } from "#app/mail/outbox.ts";
import { isWithinRate, rateKey } from "#app/mail/rate.ts";
import { Refusal } from "#app/refusal.ts";
import { plus } from "#app/time.ts";
import type { Db } from "#db/schema.ts";
import { nextPath } from "./next-path.ts";
import { accountByEmail } from "./queries.ts";

/** Source: trust.md §3. */
const MINUTES = 10;
/** Source: rules.md §4. */
const CODES_AN_HOUR = 5;

export interface SignInWish {
  readonly language: Language;
  /** Where they were going; anything but the organiser's side is forgotten. */
  readonly nextPath: string | null;
}

/**
 * Mails an organiser a code and a link, each good once, and gives the id under which the code is awaited.
 *
 * An address that nobody here has gets the same answer and no letter, and is counted as the others are.
 *
 * @param email normalised
 * @throws Refusal "too-many-letters" for the sixth within an hour
 */
export function askToSignIn(app: App, email: string, wish: SignInWish): Promise<string> {
  const now = app.now();
  return app.db.transaction().execute(async (trx) => {
    if (!(await isWithinCodeRate(trx, app, email))) throw new Refusal("too-many-letters");

    const account = await accountByEmail(trx, email);
    const id = app.newId();
    const expiresAt = plus(now, { minutes: MINUTES });
    await trx
      .insertInto("sign_in")
      .values({
        id,
        account_id: account?.id ?? null,
        code_hash: null,
        secret_hash: null,
        tries: 0,
        next_path: nextPath(wish.nextPath),
        created_at: now,
        expires_at: expiresAt,
        used_at: null,
      })
      .execute();
    if (account) {
      await enqueue(trx, app, {
        letter: "sign-in",
        language: wish.language,
        facts: { person: { email }, sender: app.config.mailFrom, signInId: id },
        eventId: null,
        registrationId: null,
        dedupeKey: `sign-in/${id}`,
        expiresAt,
      });
    }
    return id;
  });
}

function isWithinCodeRate(db: Db, app: App, email: string): Promise<boolean> {
  return isWithinRate(db, app, {
    key: rateKey(app, "codes", `address/${email}`),
    limit: CODES_AN_HOUR,
    per: "hour",
  });
}
