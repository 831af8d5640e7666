import type { Kysely } from "kysely";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration is frozen: it knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable("event").addColumn("form_key", "text").execute();
  await db.schema.createIndex("event_form_key").unique().on("event").column("form_key").execute();
}
