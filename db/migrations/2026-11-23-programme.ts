import { sql, type Kysely } from "kysely";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration is frozen: it knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("programme_draft")
    .addColumn("session_id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("draft", "text")
    .addColumn("is_removed", "integer", (c) => c.notNull().check(sql`is_removed in (0, 1)`))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("changed_at", "text", (c) => c.notNull())
    .addColumn("changed_by", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("programme_edit")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("session_id", "text", (c) => c.notNull())
    .addColumn("occasion", "text", (c) => c.notNull())
    .addColumn("actor", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("before", "text")
    .addColumn("after", "text")
    .execute();
  await db.schema
    .createTable("programme_release")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("text", "text")
    .addColumn("lang", "text", (c) => c.notNull())
    .addColumn("changes", "text", (c) => c.notNull())
    .addColumn("actor", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("told_choice")
    .addColumn("registration_id", "text", (c) =>
      c.notNull().references("registration.id").onDelete("cascade"),
    )
    .addColumn("session_id", "text", (c) => c.notNull())
    .addColumn("told", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("told_choice_key", ["registration_id", "session_id"])
    .execute();
  for (const table of ["programme_draft", "programme_edit", "programme_release"]) {
    await db.schema.createIndex(`${table}_event_id`).on(table).column("event_id").execute();
  }
}
