import type { App } from "#app/app.ts";
import type { Language } from "#app/language/language.ts";
import { hashOf } from "#app/mail/token.ts";
import { columnOf, type FeedOwner } from "./owner.ts";

/**
 * The secret in the address of a new calendar. Nobody can make it out again: only its hash is kept. The address that
 * there was before leads nowhere from now on.
 *
 * @param language of the calendar's own words
 */
export async function makeFeed(app: App, owner: FeedOwner, language: Language): Promise<string> {
  const secret = app.newSecret();
  const [column, value] = columnOf(owner);
  const made = { secret_hash: hashOf(secret).toString("hex"), language, created_at: app.now() };
  await app.db
    .insertInto("personal_feed")
    .values({ id: app.newId(), email: null, account_id: null, [column]: value, ...made })
    .onConflict((conflict) => conflict.column(column).doUpdateSet(made))
    .execute();
  return secret;
}
