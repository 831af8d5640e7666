import type { App } from "#app/app.ts";
import { noteAccount } from "./activity.ts";

/** What one is called from now on, where one's deeds are told of. */
export function changeName(app: App, accountId: string, name: string): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await trx.updateTable("account").set({ name }).where("id", "=", accountId).execute();
    await noteAccount(trx, app, "own-name-changed", { accountId }, accountId);
  });
}
