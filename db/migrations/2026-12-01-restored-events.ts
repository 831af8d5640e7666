import type { Kysely } from "kysely";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration is frozen: it knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable("registration").addColumn("ended_from", "text").execute();
  await db.schema.alterTable("registration").addColumn("ended_waiting_seq", "integer").execute();
  await db.schema.alterTable("announcement").addColumn("called_off", "text").execute();
}
