import { sql, type Kysely } from "kysely";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration is frozen: it knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await letLettersBelongToSeries(db);
  await db.schema
    .createTable("subscription")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("organisation_id", "text", (c) =>
      c.notNull().references("organisation.id").onDelete("cascade"),
    )
    .addColumn("series_id", "text", (c) => c.references("series.id").onDelete("cascade"))
    .addColumn("email", "text", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull().check(sql`language in ('nb', 'nn', 'en')`))
    .addColumn("source", "text", (c) =>
      c.notNull().check(sql`source in ('series-page', 'organiser-page', 'registration')`),
    )
    .addColumn("text_version", "text", (c) => c.notNull())
    .addColumn("asked_at", "text", (c) => c.notNull())
    .addColumn("confirmed_at", "text")
    .addColumn("ended_at", "text")
    .execute();
  await sql`create unique index subscription_one_live_per_address on subscription
    (organisation_id, coalesce(series_id, ''), email) where ended_at is null`.execute(db);
  await db.schema.createIndex("subscription_email").on("subscription").column("email").execute();
  await db.schema
    .createTable("subscription_link")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("subscription_id", "text", (c) =>
      c.notNull().references("subscription.id").onDelete("cascade"),
    )
    .addColumn("purpose", "text", (c) => c.notNull().check(sql`purpose in ('confirm', 'leave')`))
    .addColumn("secret_hash", "text", (c) => c.notNull())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("subscription_link_subscription_id")
    .on("subscription_link")
    .column("subscription_id")
    .execute();
  await db.schema
    .createTable("mass_letter_subscriber")
    .addColumn("mass_letter_id", "text", (c) => c.notNull().references("mass_letter.id").onDelete("cascade"))
    .addColumn("subscription_id", "text", (c) =>
      c.notNull().references("subscription.id").onDelete("cascade"),
    )
    .addColumn("is_written", "integer", (c) => c.notNull().check(sql`is_written in (0, 1)`))
    .addPrimaryKeyConstraint("mass_letter_subscriber_key", ["mass_letter_id", "subscription_id"])
    .execute();
  await db.schema
    .createIndex("mass_letter_subscriber_subscription_id")
    .on("mass_letter_subscriber")
    .column("subscription_id")
    .execute();
  for (const [column, clock] of [
    ["quiet_from", "22:00"],
    ["quiet_until", "07:00"],
  ] as const) {
    await db.schema
      .alterTable("organisation")
      .addColumn(column, "text", (c) => c.notNull().defaultTo(clock))
      .execute();
  }
}

/** A letter to many is about one event, or to those who follow one series. SQLite lets no column be null afterwards. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
async function letLettersBelongToSeries(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("mass_letter_now")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.references("event.id").onDelete("cascade"))
    .addColumn("series_id", "text", (c) => c.references("series.id").onDelete("cascade"))
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
    .addCheckConstraint("mass_letter_of_one", sql`(event_id is null) <> (series_id is null)`)
    .addCheckConstraint(
      "mass_letter_approved_whole",
      sql`(approved_at is null) = (approved_by is null) and (approved_at is null) = (recipients is null)`,
    )
    .execute();
  await db.schema
    .createTable("mass_letter_text_now")
    .addColumn("mass_letter_id", "text", (c) =>
      c.notNull().references("mass_letter_now.id").onDelete("cascade"),
    )
    .addColumn("language", "text", (c) => c.notNull().check(sql`language in ('nb', 'nn', 'en')`))
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("mass_letter_text_one_key", ["mass_letter_id", "language"])
    .execute();
  await db.schema
    .createTable("mass_letter_recipient_now")
    .addColumn("mass_letter_id", "text", (c) =>
      c.notNull().references("mass_letter_now.id").onDelete("cascade"),
    )
    .addColumn("registration_id", "text", (c) =>
      c.notNull().references("registration.id").onDelete("cascade"),
    )
    .addColumn("is_written", "integer", (c) => c.notNull().check(sql`is_written in (0, 1)`))
    .addPrimaryKeyConstraint("mass_letter_recipient_one_key", ["mass_letter_id", "registration_id"])
    .execute();

  await sql`insert into mass_letter_now
    (id, event_id, segment, version, created_at, changed_at, changed_by, approved_at, approved_by, recipients, paused_at, written_at)
    select id, event_id, segment, version, created_at, changed_at, changed_by, approved_at, approved_by, recipients, paused_at, written_at
    from mass_letter`.execute(db);
  await sql`insert into mass_letter_text_now (mass_letter_id, language, subject, body)
    select mass_letter_id, language, subject, body from mass_letter_text`.execute(db);
  await sql`insert into mass_letter_recipient_now (mass_letter_id, registration_id, is_written)
    select mass_letter_id, registration_id, is_written from mass_letter_recipient`.execute(db);
  for (const table of ["mass_letter_recipient", "mass_letter_text", "mass_letter"]) {
    await db.schema.dropTable(table).execute();
  }
  for (const table of ["mass_letter", "mass_letter_text", "mass_letter_recipient"]) {
    await db.schema.alterTable(`${table}_now`).renameTo(table).execute();
  }
  await db.schema.createIndex("mass_letter_event_id").on("mass_letter").column("event_id").execute();
  await db.schema.createIndex("mass_letter_series_id").on("mass_letter").column("series_id").execute();
  await db.schema
    .createIndex("mass_letter_recipient_registration_id")
    .on("mass_letter_recipient")
    .column("registration_id")
    .execute();
}
