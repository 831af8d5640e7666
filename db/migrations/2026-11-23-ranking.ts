import { sql, type Kysely } from "kysely";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration is frozen: it knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("ranking")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("organisation_key", "text", (c) => c.notNull())
    .addColumn("organisation", "text", (c) => c.notNull())
    .addColumn("contact_email", "text", (c) => c.notNull())
    .addColumn("actor", "text", (c) => c.notNull())
    .addColumn("asked_at", "text", (c) => c.notNull())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .addColumn("given_at", "text")
    .addColumn("closed_at", "text")
    .addUniqueConstraint("ranking_one_per_organisation", ["event_id", "organisation_key"])
    .execute();
  await db.schema
    .createTable("ranking_link")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("ranking_id", "text", (c) => c.notNull().references("ranking.id").onDelete("cascade"))
    .addColumn("secret_hash", "text", (c) => c.notNull())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("ranking_place")
    .addColumn("ranking_id", "text", (c) => c.notNull().references("ranking.id").onDelete("cascade"))
    .addColumn("registration_id", "text", (c) =>
      c.notNull().references("registration.id").onDelete("cascade"),
    )
    .addColumn("place", "integer", (c) => c.notNull().check(sql`place > 0`))
    .addPrimaryKeyConstraint("ranking_place_key", ["ranking_id", "registration_id"])
    .addUniqueConstraint("ranking_place_once", ["ranking_id", "place"])
    .execute();
  await db.schema
    .createTable("note")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("registration_id", "text", (c) =>
      c.notNull().references("registration.id").onDelete("cascade"),
    )
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("actor", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .execute();

  for (const [table, column] of [
    ["ranking_link", "ranking_id"],
    ["ranking_place", "registration_id"],
    ["note", "registration_id"],
  ] as const) {
    await db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
  }
  await db.schema
    .createIndex("registration_arrived")
    .on("registration")
    .columns(["event_id", "arrived_at", "id"])
    .execute();
}
