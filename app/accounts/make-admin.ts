import type { App } from "#app/app.ts";
import type { AccountRow } from "#db/schema.ts";
import { noteAccount } from "./activity.ts";
import { accountIn } from "./create-account.ts";

/**
 * Lets an address run the whole instance, with an account made for it where it has none. An account that was closed is
 * open again. Asking twice is fine.
 *
 * @param email normalised
 */
export function makeAdmin(app: App, email: string): Promise<AccountRow> {
  return app.db.transaction().execute(async (trx) => {
    const { id, is_admin, closed_at } = await accountIn(trx, app, { email, name: email });
    if (!is_admin || closed_at !== null) await noteAccount(trx, app, "made-admin", { accountId: id });
    return trx
      .updateTable("account")
      .set({ is_admin: 1, closed_at: null })
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}
