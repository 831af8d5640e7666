import type { Kysely } from "kysely";

/** The log of one registration is looked up by index. Databases made in between have it already. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration is frozen: it knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createIndex("activity_registration_id")
    .ifNotExists()
    .on("activity")
    .column("registration_id")
    .execute();
}
