import type { App } from "#app/app.ts";
import type { AccountRow, Trx } from "#db/schema.ts";
import { noteAccount } from "./activity.ts";

export interface AccountFacts {
  /** Normalised: see `addressOf` in registration/address.ts. */
  readonly email: string;
  readonly name: string;
}

/** The account of an address: a new one, or the one it has already, as it is. */
export function createAccount(app: App, facts: AccountFacts): Promise<AccountRow> {
  return app.db.transaction().execute((trx) => accountIn(trx, app, facts));
}

/** Within the transaction of a larger command. */
export async function accountIn(trx: Trx, app: App, { email, name }: AccountFacts): Promise<AccountRow> {
  const created = await trx
    .insertInto("account")
    .values({ id: app.newId(), email, name, is_admin: 0, created_at: app.now(), closed_at: null })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!created) {
    return trx.selectFrom("account").selectAll().where("email", "=", email).executeTakeFirstOrThrow();
  }
  await noteAccount(trx, app, "account-created", { accountId: created.id });
  return created;
}
