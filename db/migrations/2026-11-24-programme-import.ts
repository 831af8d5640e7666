import { type Kysely } from "kysely";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration is frozen: it knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("programme_import")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("account_id", "text", (c) => c.notNull())
    .addColumn("source", "text")
    .addColumn("content", "text", (c) => c.notNull())
    .addColumn("columns", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .addUniqueConstraint("programme_import_one_each", ["event_id", "account_id"])
    .execute();
  await db.schema
    .createIndex("programme_import_expires_at")
    .on("programme_import")
    .column("expires_at")
    .execute();
  await db.schema
    .createTable("programme_columns")
    .addColumn("organisation_id", "text", (c) =>
      c.notNull().references("organisation.id").onDelete("cascade"),
    )
    .addColumn("header", "text", (c) => c.notNull())
    .addColumn("columns", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("programme_columns_key", ["organisation_id", "header"])
    .execute();
}
