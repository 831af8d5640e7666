import type { Kysely } from "kysely";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration is frozen: it knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("calendar_reply")
    .addColumn("registration_id", "text", (column) =>
      column.primaryKey().references("registration.id").onDelete("cascade"),
    )
    .addColumn("answer", "text", (column) => column.notNull())
    .addColumn("sequence", "integer", (column) => column.notNull())
    .addColumn("stamped_at", "text", (column) => column.notNull())
    .addColumn("received_at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("mailbox")
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("uid_validity", "text", (column) => column.notNull())
    .addColumn("last_uid", "integer", (column) => column.notNull())
    .addColumn("lease_until", "text", (column) => column.notNull())
    .execute();
  await db.schema.alterTable("outbox").addColumn("bounced_at", "text").execute();
  await db.schema
    .alterTable("organisation")
    .addColumn("declines_at_once", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
}
