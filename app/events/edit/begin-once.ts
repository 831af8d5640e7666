import type { App } from "#app/app.ts";
import { touchSite } from "#app/site/version.ts";
import type { EventRow, Trx } from "#db/schema.ts";

/**
 * The event that a form begins. Idempotent: the same form again gets the event it got, with nothing new beside it.
 *
 * @param formKey of the form with what was filled in; null where no form of ours begins it
 * @param begin in the transaction, which has begun with a write to the site's version
 */
export function beginOnce(
  app: App,
  formKey: string | null,
  begin: (trx: Trx) => Promise<EventRow>,
): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    if (formKey === null) return begin(trx);
    const begun = await trx
      .selectFrom("event")
      .selectAll()
      .where("form_key", "=", formKey)
      .executeTakeFirst();
    if (begun) return begun;
    const { id } = await begin(trx);
    return trx
      .updateTable("event")
      .set({ form_key: formKey })
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}
