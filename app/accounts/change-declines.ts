import type { App } from "#app/app.ts";
import { setDeclinesAtOnce } from "#app/organisations/declines-at-once.ts";
import { Refusal } from "#app/refusal.ts";
import { noteAccount } from "./activity.ts";

/**
 * Says for an organisation whether a no in the calendar gives the seat back at once, or is asked about by letter. Those
 * who have said no already are not touched.
 *
 * @param by the account of whoever decides it
 * @throws Refusal "no-such-organisation"
 */
export function changeDeclines(
  app: App,
  organisationId: string,
  isAtOnce: boolean,
  by: string,
): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    if (!(await setDeclinesAtOnce(trx, organisationId, isAtOnce))) throw new Refusal("no-such-organisation");
    const facts = { organisationId, declines: isAtOnce ? "at-once" : "asked-about" };
    await noteAccount(trx, app, "declines-changed", facts, by);
  });
}
