import type { Kysely } from "kysely";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration is frozen: it knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("reminder_rules")
    .addColumn("event_id", "text", (column) => column.primaryKey().references("event.id").onDelete("cascade"))
    .addColumn("rules", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("changed_at", "text", (column) => column.notNull())
    .addColumn("changed_by", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("reminder_round")
    .addColumn("event_id", "text", (column) => column.notNull().references("event.id").onDelete("cascade"))
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("due_at", "text", (column) => column.notNull())
    .addColumn("starts_at", "text", (column) => column.notNull())
    .addColumn("anchor_at", "text", (column) => column.notNull())
    .addColumn("begun_at", "text", (column) => column.notNull())
    .addColumn("reached_id", "text")
    .addColumn("people", "integer", (column) => column.notNull())
    .addColumn("done_at", "text")
    .addPrimaryKeyConstraint("reminder_round_pk", ["event_id", "kind", "due_at", "starts_at"])
    .execute();
  await db.schema.alterTable("registration").addColumn("first_told", "text").execute();
  // Whoever goes through all of an event goes through no others.
  await db.schema
    .createIndex("registration_event_turn")
    .on("registration")
    .columns(["event_id", "id"])
    .execute();
}
