import { sql, type Kysely } from "kysely";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration is frozen: it knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("mass_letter")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("segment", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("changed_at", "text", (c) => c.notNull())
    .addColumn("changed_by", "text", (c) => c.notNull())
    .addColumn("approved_at", "text")
    .addColumn("approved_by", "text")
    .addColumn("recipients", "integer", (c) => c.check(sql`recipients > 0`))
    .addColumn("paused_at", "text")
    .addColumn("written_at", "text")
    .addCheckConstraint(
      "mass_letter_approved_whole",
      sql`(approved_at is null) = (approved_by is null) and (approved_at is null) = (recipients is null)`,
    )
    .execute();
  await db.schema
    .createTable("mass_letter_text")
    .addColumn("mass_letter_id", "text", (c) => c.notNull().references("mass_letter.id").onDelete("cascade"))
    .addColumn("language", "text", (c) => c.notNull().check(sql`language in ('nb', 'nn', 'en')`))
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("mass_letter_text_key", ["mass_letter_id", "language"])
    .execute();
  await db.schema
    .createTable("mass_letter_recipient")
    .addColumn("mass_letter_id", "text", (c) => c.notNull().references("mass_letter.id").onDelete("cascade"))
    .addColumn("registration_id", "text", (c) =>
      c.notNull().references("registration.id").onDelete("cascade"),
    )
    .addColumn("is_written", "integer", (c) => c.notNull().check(sql`is_written in (0, 1)`))
    .addPrimaryKeyConstraint("mass_letter_recipient_key", ["mass_letter_id", "registration_id"])
    .execute();
  await db.schema.alterTable("outbox").addColumn("mass_letter_id", "text").execute();
  await db.schema
    .alterTable("outbox")
    .addColumn("is_held", "integer", (c) =>
      c
        .notNull()
        .defaultTo(0)
        .check(sql`is_held in (0, 1)`),
    )
    .execute();

  await db.schema.createIndex("mass_letter_event_id").on("mass_letter").column("event_id").execute();
  await db.schema
    .createIndex("mass_letter_recipient_registration_id")
    .on("mass_letter_recipient")
    .column("registration_id")
    .execute();
  await db.schema
    .createIndex("outbox_mass_letter_id")
    .on("outbox")
    .columns(["mass_letter_id", "state"])
    .where("mass_letter_id", "is not", null)
    .execute();
}
