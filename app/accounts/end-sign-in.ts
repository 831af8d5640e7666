import { sql } from "kysely";
import type { App } from "#app/app.ts";
import type { Trx } from "#db/schema.ts";
import { noteAccount } from "./activity.ts";

/**
 * Ends one of an account's own sign-ins: what its browser asks for next leads to the sign-in page. One that is over
 * already is fine; another's is left alone.
 */
export function endSignIn(app: App, accountId: string, sessionId: string): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await lockAccount(trx, accountId);
    const ended = await trx
      .deleteFrom("account_session")
      .where("account_id", "=", accountId)
      .where("id", "=", sessionId)
      .returning("id")
      .execute();
    if (ended.length > 0) await noteAccount(trx, app, "sign-in-ended", { accountId }, accountId);
  });
}

/** Ends all of an account's own sign-ins but one. */
export function endOtherSignIns(app: App, accountId: string, keptId: string): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await lockAccount(trx, accountId);
    const ended = await trx
      .deleteFrom("account_session")
      .where("account_id", "=", accountId)
      .where("id", "<>", keptId)
      .returning("id")
      .execute();
    if (ended.length > 0) await noteAccount(trx, app, "other-sign-ins-ended", { accountId }, accountId);
  });
}

/** A write that always hits, and changes nothing. */
async function lockAccount(trx: Trx, accountId: string): Promise<void> {
  await trx
    .updateTable("account")
    .set({ name: sql.ref("name") })
    .where("id", "=", accountId)
    .execute();
}
