import { sql, type Kysely } from "kysely";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration is frozen: it knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("letter_template")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("organisation_id", "text", (c) => c.references("organisation.id").onDelete("cascade"))
    .addColumn("event_id", "text", (c) => c.references("event.id").onDelete("cascade"))
    .addColumn("letter", "text", (c) => c.notNull())
    .addColumn("texts", "text")
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("changed_at", "text", (c) => c.notNull())
    .addColumn("changed_by", "text", (c) => c.notNull())
    .addCheckConstraint(
      "letter_template_of_one",
      sql`(organisation_id is null and event_id is not null) or (organisation_id is not null and event_id is null)`,
    )
    .execute();
  await db.schema
    .createIndex("letter_template_one_an_organisation")
    .unique()
    .on("letter_template")
    .columns(["organisation_id", "letter"])
    .where("organisation_id", "is not", null)
    .execute();
  await db.schema
    .createIndex("letter_template_one_an_event")
    .unique()
    .on("letter_template")
    .columns(["event_id", "letter"])
    .where("event_id", "is not", null)
    .execute();
}
