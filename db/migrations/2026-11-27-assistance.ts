import type { Kysely } from "kysely";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration is frozen: it knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("assistance")
    .addColumn("registration_id", "text", (c) =>
      c.primaryKey().references("registration.id").onDelete("cascade"),
    )
    .addColumn("text", "text", (c) => c.notNull())
    .execute();
}
