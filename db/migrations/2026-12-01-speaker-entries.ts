import { sql, type Kysely } from "kysely";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration is frozen: it knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("speaker_entry")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("appearance_id", "text", (c) => c.notNull())
    .addColumn("invitation_id", "text", (c) => c.notNull())
    .addColumn("part", "text", (c) => c.notNull())
    .addColumn("name", "text")
    .addColumn("email", "text", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("calendar_uid", "text", (c) => c.notNull().unique())
    .addColumn("calendar_sequence", "integer", (c) => c.notNull())
    .addColumn("organizer_name", "text", (c) => c.notNull())
    .addColumn("organizer_email", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("stamped_at", "text", (c) => c.notNull())
    .addColumn("sent", "text", (c) => c.notNull())
    .addColumn("ended_as", "text", (c) => c.check(sql`ended_as in ('called-off', 'gone')`))
    .addUniqueConstraint("speaker_entry_one_each", ["appearance_id", "email"])
    .execute();
  await db.schema.createIndex("speaker_entry_event_id").on("speaker_entry").columns(["event_id"]).execute();
}
