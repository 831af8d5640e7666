import { sql } from "kysely";
import { Refusal } from "#app/refusal.ts";
import type { Trx } from "#db/schema.ts";

/**
 * Locks an organisation: whoever changes what belongs to it comes one after the other. A write that always hits, and
 * changes nothing.
 *
 * @throws Refusal "no-such-organisation"
 */
export async function lockOrganisation(trx: Trx, organisationId: string): Promise<void> {
  const locked = await trx
    .updateTable("organisation")
    .set({ name: sql.ref("name") })
    .where("id", "=", organisationId)
    .returning("id")
    .executeTakeFirst();
  if (!locked) throw new Refusal("no-such-organisation");
}
