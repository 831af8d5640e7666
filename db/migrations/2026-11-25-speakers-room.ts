import { sql, type Kysely } from "kysely";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration is frozen: it knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("speaker_invitation")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("appearance_id", "text", (c) => c.notNull().references("appearance.id").onDelete("cascade"))
    .addColumn("part", "text", (c) => c.notNull().check(sql`part in ('speaker', 'co-speaker', 'secretary')`))
    .addColumn("name", "text")
    .addColumn("email", "text", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("actor", "text", (c) => c.notNull())
    .addColumn("asked_at", "text", (c) => c.notNull())
    .addColumn("opened_at", "text")
    .addColumn("revoked_at", "text")
    .addUniqueConstraint("speaker_invitation_once", ["appearance_id", "email"])
    .execute();
  await db.schema
    .createTable("speaker_link")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("invitation_id", "text", (c) =>
      c.notNull().references("speaker_invitation.id").onDelete("cascade"),
    )
    .addColumn("secret_hash", "text", (c) => c.notNull().unique())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("speaker_answer")
    .addColumn("appearance_id", "text", (c) => c.primaryKey().references("appearance.id").onDelete("cascade"))
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("is_coming", "integer", (c) => c.check(sql`is_coming in (0, 1)`))
    .addColumn("answered_at", "text")
    .addColumn("reason", "text")
    .addColumn("needs", "text", (c) => c.notNull())
    .addColumn("needs_note", "text")
    .addColumn("diet_choices", "text", (c) => c.notNull())
    .addColumn("diet_note", "text")
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("changed_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("speaker_hours")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("appearance_id", "text", (c) => c.notNull().references("appearance.id").onDelete("cascade"))
    .addColumn("from_at", "text", (c) => c.notNull())
    .addColumn("to_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("speaker_consent")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("appearance_id", "text", (c) => c.notNull().references("appearance.id").onDelete("cascade"))
    .addColumn("purpose", "text", (c) => c.notNull().check(sql`purpose in ('slides', 'recording', 'photo')`))
    .addColumn("given_at", "text", (c) => c.notNull())
    .addColumn("withdrawn_at", "text")
    .addColumn("actor", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("upload")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("appearance_id", "text", (c) => c.references("appearance.id").onDelete("cascade"))
    .addColumn("purpose", "text", (c) => c.notNull())
    .addColumn("actor", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("bytes", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .addColumn("finished_at", "text")
    .execute();
  await db.schema
    .createTable("stored_file")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("appearance_id", "text", (c) => c.references("appearance.id").onDelete("set null"))
    .addColumn("purpose", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("type", "text", (c) => c.notNull())
    .addColumn("bytes", "integer", (c) => c.notNull())
    .addColumn("sha256", "text", (c) => c.notNull())
    .addColumn("path", "text", (c) => c.notNull().unique())
    .addColumn("pages", "integer")
    .addColumn("scan", "text", (c) =>
      c.notNull().check(sql`scan in ('none', 'pending', 'clean', 'infected')`),
    )
    .addColumn("findings", "text")
    .addColumn("is_after_event", "integer", (c) => c.notNull().check(sql`is_after_event in (0, 1)`))
    .addColumn("actor", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("published_at", "text")
    .addColumn("removed_at", "text")
    .execute();
  await db.schema
    .createTable("caption_track")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("material_id", "text", (c) => c.notNull().references("material.id").onDelete("cascade"))
    .addColumn("file_id", "text", (c) => c.notNull().references("stored_file.id").onDelete("cascade"))
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('captions', 'transcript')`))
    .addColumn("lang", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("session_attendance")
    .addColumn("registration_id", "text", (c) =>
      c.notNull().references("registration.id").onDelete("cascade"),
    )
    .addColumn("session_id", "text", (c) => c.notNull().references("session.id").onDelete("cascade"))
    .addColumn("actor", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("session_attendance_key", ["registration_id", "session_id"])
    .execute();
  await db.schema
    .createTable("finish_item")
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("state", "text", (c) =>
      c.notNull().check(sql`state in ('wanted', 'received', 'published', 'not-coming')`),
    )
    .addColumn("actor", "text", (c) => c.notNull())
    .addColumn("changed_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("finish_item_key", ["event_id", "kind", "subject"])
    .execute();
  await db.schema
    .createTable("aftermath_letter")
    .addColumn("event_id", "text", (c) => c.primaryKey().references("event.id").onDelete("cascade"))
    .addColumn("actor", "text", (c) => c.notNull())
    .addColumn("started_at", "text", (c) => c.notNull())
    .addColumn("reached_id", "text")
    .addColumn("done_at", "text")
    .execute();

  await db.schema.alterTable("registration").addColumn("attended_at", "text").execute();
  await db.schema.alterTable("registration").addColumn("attended_by", "text").execute();
  await db.schema.alterTable("material").addColumn("file_id", "text").execute();
  await db.schema.alterTable("material").addColumn("appearance_id", "text").execute();
  await db.schema.alterTable("material").addColumn("talk_id", "text").execute();
  await db.schema
    .alterTable("material")
    .addColumn("is_pre_reading", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable("material").addColumn("online_since", "text").execute();
  await db.schema.alterTable("material").addColumn("changed_at", "text").execute();
  await db.schema
    .alterTable("material")
    .addColumn("version", "integer", (c) => c.notNull().defaultTo(1))
    .execute();

  for (const [table, column] of [
    ["speaker_invitation", "event_id"],
    ["speaker_link", "invitation_id"],
    ["speaker_answer", "event_id"],
    ["speaker_hours", "appearance_id"],
    ["speaker_consent", "appearance_id"],
    ["upload", "event_id"],
    ["upload", "appearance_id"],
    ["stored_file", "event_id"],
    ["stored_file", "appearance_id"],
    ["caption_track", "material_id"],
    ["caption_track", "file_id"],
    ["session_attendance", "session_id"],
    ["material", "file_id"],
  ] as const) {
    await db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
  }
}
