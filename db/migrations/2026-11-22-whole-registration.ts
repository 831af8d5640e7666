import { sql, type Kysely } from "kysely";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration is frozen: it knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("question")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('text', 'choice', 'several', 'yes-no')`))
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("help", "text")
    .addColumn("lang", "text", (c) => c.notNull())
    .addColumn("is_required", "integer", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("question_option")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("question_id", "text", (c) => c.notNull().references("question.id").onDelete("cascade"))
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("answer")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("registration_id", "text", (c) =>
      c.notNull().references("registration.id").onDelete("cascade"),
    )
    .addColumn("question_id", "text", (c) => c.notNull().references("question.id").onDelete("cascade"))
    .addColumn("option_id", "text", (c) => c.references("question_option.id").onDelete("cascade"))
    .addColumn("text", "text")
    .execute();
  await db.schema
    .createTable("diet")
    .addColumn("registration_id", "text", (c) =>
      c.primaryKey().references("registration.id").onDelete("cascade"),
    )
    .addColumn("choices", "text", (c) => c.notNull())
    .addColumn("note", "text")
    .execute();
  await db.schema
    .createTable("consent")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("registration_id", "text", (c) =>
      c.notNull().references("registration.id").onDelete("cascade"),
    )
    .addColumn("purpose", "text", (c) => c.notNull().check(sql`purpose in ('newsletter')`))
    .addColumn("given_at", "text", (c) => c.notNull())
    .addColumn("withdrawn_at", "text")
    .execute();
  await db.schema
    .createTable("part")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('session', 'day')`))
    .addColumn("session_id", "text", (c) => c.unique().references("session.id").onDelete("cascade"))
    .addColumn("day", "integer")
    .addColumn("capacity", "integer")
    .addColumn("taken", "integer", (c) => c.notNull())
    .addColumn("last_took", "integer", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addUniqueConstraint("part_one_per_day", ["event_id", "day"])
    .addCheckConstraint(
      "part_is_a_session_or_a_day",
      sql`(kind = 'session') = (session_id is not null) and (kind = 'day') = (day is not null)`,
    )
    .execute();
  await db.schema
    .createTable("registration_part")
    .addColumn("registration_id", "text", (c) =>
      c.notNull().references("registration.id").onDelete("cascade"),
    )
    .addColumn("part_id", "text", (c) => c.notNull().references("part.id").onDelete("cascade"))
    .addPrimaryKeyConstraint("registration_part_key", ["registration_id", "part_id"])
    .execute();
  for (const [column, type] of [
    ["offer_expires_at", "text"],
    ["ended_as", "text"],
    ["status_reason", "text"],
    ["override_actor", "text"],
    ["override_reason", "text"],
    ["registered_by_id", "text"],
    ["handed_from_id", "text"],
    ["told", "text"],
  ] as const) {
    await db.schema.alterTable("registration").addColumn(column, type).execute();
  }

  await db.schema
    .createTable("announcement")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('changed', 'called-off', 'restored')`))
    .addColumn("actor", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("due_at", "text", (c) => c.notNull())
    .addColumn("undone_at", "text")
    .addColumn("reached_id", "text")
    .addColumn("done_at", "text")
    .execute();
  await db.schema
    .createIndex("announcement_pending")
    .on("announcement")
    .column("due_at")
    .where(sql.ref("done_at"), "is", null)
    .where(sql.ref("undone_at"), "is", null)
    .execute();
  for (const column of ["previous_starts_on", "previous_ends_on"]) {
    await db.schema.alterTable("event").addColumn(column, "text").execute();
  }

  await db.schema
    .createTable("account")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("email", "text", (c) => c.notNull().unique())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("is_admin", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("closed_at", "text")
    .execute();
  await db.schema
    .createTable("membership")
    .addColumn("organisation_id", "text", (c) =>
      c.notNull().references("organisation.id").onDelete("cascade"),
    )
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id").onDelete("cascade"))
    .addColumn("role", "text", (c) => c.notNull().check(sql`role in ('owner', 'editor', 'viewer')`))
    .addColumn("created_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("membership_key", ["organisation_id", "account_id"])
    .execute();
  await db.schema
    .createTable("sign_in")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("account_id", "text", (c) => c.references("account.id").onDelete("cascade"))
    .addColumn("code_hash", "text")
    .addColumn("secret_hash", "text")
    .addColumn("tries", "integer", (c) => c.notNull())
    .addColumn("next_path", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .addColumn("used_at", "text")
    .execute();
  await db.schema
    .createTable("account_session")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id").onDelete("cascade"))
    .addColumn("secret_hash", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .execute();

  for (const [table, column] of [
    ["question", "event_id"],
    ["question_option", "question_id"],
    ["answer", "registration_id"],
    ["consent", "registration_id"],
    ["part", "event_id"],
    ["registration_part", "part_id"],
    ["announcement", "event_id"],
    ["membership", "account_id"],
    ["account_session", "account_id"],
  ] as const) {
    await db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
  }
  await db.schema
    .createIndex("registration_offer_expires_at")
    .on("registration")
    .column("offer_expires_at")
    .where(sql.ref("status"), "=", sql`'offered'`)
    .execute();
}
