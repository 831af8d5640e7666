import { sql, type Kysely } from "kysely";

/** What is looked up by a column that is no key. */
const looked_up = [
  ["event", "starts_on"],
  ["event", "series_id"],
  ["event", "organisation_id"],
  ["event", "offer_id"],
  ["session", "event_id"],
  ["talk", "session_id"],
  ["appearance", "event_id"],
  ["appearance", "speaker_id"],
  ["article", "event_id"],
  ["material", "event_id"],
  ["picture", "event_id"],
  ["headcount", "event_id"],
  ["room", "venue_id"],
  ["link", "registration_id"],
  ["outbox", "event_id"],
  ["outbox", "registration_id"],
  ["activity", "event_id"],
  ["search_entry", "kind"],
  ["important_date", "falls_on"],
] as const;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration is frozen: it knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("organisation")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("slug", "text", (c) => c.notNull().unique())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("acronym", "text")
    .addColumn("kind", "text", (c) =>
      c
        .notNull()
        .check(
          sql`kind in ('directorate', 'ministry', 'association', 'council', 'programme', 'municipality', 'county', 'company', 'university', 'international')`,
        ),
    )
    .addColumn("lang", "text", (c) => c.notNull())
    .addColumn("theme", "text", (c) => c.notNull().check(sql`theme in ('samling', 'difi', 'lean-forum')`))
    .addColumn("about", "text")
    .addColumn("home_url", "text")
    .addColumn("accessibility_url", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("series")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("slug", "text", (c) => c.notNull().unique())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("lang", "text", (c) => c.notNull())
    .addColumn("about", "text", (c) => c.notNull())
    .addColumn("goal", "text")
    .addColumn("parent_programme", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("venue")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("lang", "text", (c) => c.notNull())
    .addColumn("street", "text")
    .addColumn("city", "text")
    .addColumn("floor", "text")
    .addColumn("entrance", "text")
    .addColumn("latitude", "double precision")
    .addColumn("longitude", "double precision")
    .addColumn("is_step_free", "integer", (c) => c.check(sql`is_step_free in (0, 1)`))
    .addColumn("has_hearing_loop", "integer", (c) => c.check(sql`has_hearing_loop in (0, 1)`))
    .addColumn("accessibility_note", "text")
    .execute();
  await db.schema
    .createTable("room")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("venue_id", "text", (c) => c.notNull().references("venue.id").onDelete("cascade"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("capacity", "integer")
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("is_step_free", "integer", (c) => c.check(sql`is_step_free in (0, 1)`))
    .addColumn("has_hearing_loop", "integer", (c) => c.check(sql`has_hearing_loop in (0, 1)`))
    .execute();
  await db.schema
    .createTable("offer")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("lang", "text", (c) => c.notNull())
    .addColumn("about", "text")
    .execute();
  await db.schema
    .createTable("event")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("slug", "text", (c) => c.notNull().unique())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .addColumn("series_id", "text", (c) => c.references("series.id"))
    .addColumn("offer_id", "text", (c) => c.references("offer.id"))
    .addColumn("type", "text", (c) =>
      c
        .notNull()
        .check(
          sql`type in ('breakfast-seminar', 'breakfast-meeting', 'dialogue-meeting', 'seminar', 'experience-gathering', 'information-meeting', 'conference', 'launch', 'workshop', 'award')`,
        ),
    )
    .addColumn("status", "text", (c) => c.notNull().check(sql`status in ('draft', 'published', 'cancelled')`))
    .addColumn("is_unlisted", "integer", (c) => c.notNull().check(sql`is_unlisted in (0, 1)`))
    .addColumn("is_demonstration", "integer", (c) => c.notNull().check(sql`is_demonstration in (0, 1)`))
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("lang", "text", (c) => c.notNull())
    .addColumn("kicker", "text")
    .addColumn("theme", "text")
    .addColumn("lead", "text")
    .addColumn("body", "text")
    .addColumn("goal", "text")
    .addColumn("purpose", "text")
    .addColumn("parent_programme", "text")
    .addColumn("audience", "text")
    .addColumn("spoken_languages", "text", (c) => c.notNull())
    .addColumn("proviso", "text")
    .addColumn("zone", "text", (c) => c.notNull())
    .addColumn("time_kind", "text", (c) =>
      c.notNull().check(sql`time_kind in ('instant', 'date', 'unknown')`),
    )
    .addColumn("starts_at", "text")
    .addColumn("ends_at", "text")
    .addColumn("starts_on", "text")
    .addColumn("ends_on", "text")
    .addColumn("doors_at", "text")
    .addColumn("doors_text", "text")
    .addColumn("time_text", "text")
    .addColumn("is_held", "integer", (c) => c.notNull().check(sql`is_held in (0, 1)`))
    .addColumn("previous_starts_at", "text")
    .addColumn("previous_ends_at", "text")
    .addColumn("previous_place", "text")
    .addColumn("venue_id", "text", (c) => c.references("venue.id"))
    .addColumn("room_id", "text", (c) => c.references("room.id"))
    .addColumn("place_text", "text")
    .addColumn("attendance", "text", (c) =>
      c.notNull().check(sql`attendance in ('physical', 'stream', 'both')`),
    )
    .addColumn("stream_url", "text")
    .addColumn("has_catering", "integer", (c) => c.notNull().check(sql`has_catering in (0, 1)`))
    .addColumn("registration_mode", "text", (c) =>
      c.notNull().check(sql`registration_mode in ('own', 'email', 'external', 'pointer', 'closed')`),
    )
    .addColumn("allocation", "text", (c) =>
      c.notNull().check(sql`allocation in ('first-come', 'prioritised', 'approval')`),
    )
    .addColumn("has_waitlist", "integer", (c) => c.notNull().check(sql`has_waitlist in (0, 1)`))
    .addColumn("registration_opens_at", "text")
    .addColumn("deadline_kind", "text", (c) =>
      c.notNull().check(sql`deadline_kind in ('none', 'date', 'instant')`),
    )
    .addColumn("deadline_at", "text")
    .addColumn("deadline_on", "text")
    .addColumn("answer_on", "text")
    .addColumn("registration_email", "text")
    .addColumn("registration_url", "text")
    .addColumn("registration_site", "text")
    .addColumn("pointer_text", "text")
    .addColumn("public_count", "text", (c) =>
      c.notNull().check(sql`public_count in ('exact', 'rounded', 'words', 'hidden')`),
    )
    .addColumn("stated_registered", "integer")
    .addColumn("contact_name", "text")
    .addColumn("contact_email", "text")
    .addColumn("contact_phone", "text")
    .addColumn("programme_url", "text")
    .addColumn("details_url", "text")
    .addColumn("details_site", "text")
    .addColumn("calendar_uid", "text", (c) => c.notNull().unique())
    .addColumn("calendar_sequence", "integer", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("published_at", "text")
    .addColumn("changed_at", "text", (c) => c.notNull())
    .addColumn("confirmed_at", "text")
    .addColumn("cancelled_at", "text")
    .addColumn("cancel_reason", "text")
    .addColumn("withdrawn_at", "text")
    .addCheckConstraint(
      "event_time_as_kind",
      sql`(time_kind = 'instant' and starts_at is not null and starts_on is not null) or (time_kind = 'date' and starts_at is null and starts_on is not null) or (time_kind = 'unknown' and starts_at is null and starts_on is null)`,
    )
    .addCheckConstraint(
      "event_deadline_as_kind",
      sql`(deadline_kind = 'none' and deadline_at is null and deadline_on is null) or (deadline_kind = 'date' and deadline_on is not null and deadline_at is not null) or (deadline_kind = 'instant' and deadline_at is not null)`,
    )
    .addCheckConstraint("event_ends_after_start", sql`ends_at is null or ends_at > starts_at`)
    .execute();
  await db.schema
    .createTable("event_slug")
    .addColumn("slug", "text", (c) => c.notNull())
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addPrimaryKeyConstraint("event_slug_pk", ["slug"])
    .execute();
  await db.schema
    .createTable("event_topic")
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('topic', 'keyword')`))
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("event_topic_pk", ["event_id", "kind", "position"])
    .execute();
  await db.schema
    .createTable("event_partner")
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .addColumn("role", "text", (c) =>
      c.notNull().check(sql`role in ('co-organiser', 'partner', 'presenter', 'target', 'host')`),
    )
    .addColumn("position", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("event_partner_pk", ["event_id", "organisation_id", "role"])
    .execute();
  await db.schema
    .createTable("event_relation")
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("other_event_id", "text", (c) => c.notNull().references("event.id"))
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('previous', 'related')`))
    .addPrimaryKeyConstraint("event_relation_pk", ["event_id", "other_event_id", "kind"])
    .execute();
  await db.schema
    .createTable("important_date")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("slug", "text", (c) => c.notNull().unique())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .addColumn("offer_id", "text", (c) => c.references("offer.id"))
    .addColumn("label", "text", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("lang", "text", (c) => c.notNull())
    .addColumn("falls_on", "text", (c) => c.notNull())
    .addColumn("about", "text")
    .addColumn("url", "text")
    .addColumn("url_text", "text")
    .addColumn("calendar_uid", "text", (c) => c.notNull().unique())
    .addColumn("calendar_sequence", "integer", (c) => c.notNull())
    .addColumn("changed_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("seats")
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('physical', 'stream')`))
    .addColumn("capacity", "integer")
    .addColumn("taken", "integer", (c) => c.notNull())
    .addColumn("waiting", "integer", (c) => c.notNull())
    .addColumn("next_waiting_seq", "integer", (c) => c.notNull())
    .addColumn("last_took", "integer", (c) => c.notNull().check(sql`last_took in (0, 1)`))
    .addColumn("version", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("seats_pk", ["event_id", "kind"])
    .addCheckConstraint(
      "seats_never_negative",
      sql`taken >= 0 and waiting >= 0 and (capacity is null or capacity >= 0)`,
    )
    .execute();
  await db.schema
    .createTable("track")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("lang", "text", (c) => c.notNull())
    .addColumn("position", "integer", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("session")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("slug", "text", (c) => c.notNull())
    .addColumn("day", "integer")
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("kind", "text", (c) =>
      c.notNull().check(sql`kind in ('session', 'opening', 'panel', 'break', 'questions')`),
    )
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("lang", "text", (c) => c.notNull())
    .addColumn("abstract", "text")
    .addColumn("starts_at", "text")
    .addColumn("ends_at", "text")
    .addColumn("room_id", "text", (c) => c.references("room.id"))
    .addColumn("track_id", "text", (c) => c.references("track.id"))
    .addColumn("calendar_uid", "text", (c) => c.notNull().unique())
    .addColumn("calendar_sequence", "integer", (c) => c.notNull())
    .addColumn("changed_at", "text", (c) => c.notNull())
    .addCheckConstraint("session_ends_after_start", sql`ends_at is null or ends_at > starts_at`)
    .execute();
  await db.schema
    .createTable("talk")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("session_id", "text", (c) => c.notNull().references("session.id").onDelete("cascade"))
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("number", "integer")
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('talk', 'panel', 'questions')`))
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("lang", "text", (c) => c.notNull())
    .addColumn("subtitle", "text")
    .addColumn("abstract", "text")
    .addColumn("is_panel_of_session", "integer", (c) => c.notNull().check(sql`is_panel_of_session in (0, 1)`))
    .execute();
  await db.schema
    .createTable("speaker")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("slug", "text", (c) => c.notNull().unique())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("image")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("path", "text")
    .addColumn("width", "integer")
    .addColumn("height", "integer")
    .addColumn("alt", "text", (c) => c.notNull())
    .addColumn("caption", "text")
    .addColumn("credit", "text")
    .addColumn("lang", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("appearance")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("session_id", "text", (c) => c.references("session.id").onDelete("cascade"))
    .addColumn("talk_id", "text", (c) => c.references("talk.id").onDelete("cascade"))
    .addColumn("speaker_id", "text", (c) => c.references("speaker.id"))
    .addColumn("role", "text", (c) =>
      c.notNull().check(sql`role in ('speaker', 'moderator', 'panellist', 'host')`),
    )
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("name", "text")
    .addColumn("titles", "text", (c) => c.notNull())
    .addColumn("organisation", "text")
    .addColumn("role_label", "text")
    .addColumn("is_name_to_come", "integer", (c) => c.notNull().check(sql`is_name_to_come in (0, 1)`))
    .addColumn("lang", "text", (c) => c.notNull())
    .addColumn("bio", "text")
    .addColumn("image_id", "text", (c) => c.references("image.id"))
    .execute();
  await db.schema
    .createTable("article")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("slug", "text", (c) => c.notNull().unique())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .addColumn("event_id", "text", (c) => c.references("event.id").onDelete("cascade"))
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('recap', 'news', 'interview')`))
    .addColumn("kicker", "text")
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("lang", "text", (c) => c.notNull())
    .addColumn("lead", "text")
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("published_at", "text", (c) => c.notNull())
    .addColumn("changed_at", "text", (c) => c.notNull())
    .addColumn("confirmed_at", "text")
    .execute();
  await db.schema
    .createTable("picture")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("image_id", "text", (c) => c.notNull().references("image.id"))
    .addColumn("event_id", "text", (c) => c.references("event.id").onDelete("cascade"))
    .addColumn("article_id", "text", (c) => c.references("article.id").onDelete("cascade"))
    .addColumn("position", "integer", (c) => c.notNull())
    .addCheckConstraint("picture_on_one", sql`(event_id is null) <> (article_id is null)`)
    .execute();
  await db.schema
    .createTable("headcount")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("session_id", "text", (c) => c.references("session.id").onDelete("cascade"))
    .addColumn("talk_id", "text", (c) => c.references("talk.id").onDelete("cascade"))
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('registered', 'attended')`))
    .addColumn("people", "integer")
    .addColumn("words", "text")
    .addColumn("sectors", "text")
    .execute();
  await db.schema
    .createTable("material")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.references("event.id").onDelete("cascade"))
    .addColumn("article_id", "text", (c) => c.references("article.id").onDelete("cascade"))
    .addColumn("session_id", "text", (c) => c.references("session.id").onDelete("cascade"))
    .addColumn("kind", "text", (c) =>
      c
        .notNull()
        .check(
          sql`kind in ('recording', 'slides', 'podcast', 'report', 'reading', 'toolkit', 'video', 'link')`,
        ),
    )
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("lang", "text", (c) => c.notNull())
    .addColumn("url", "text")
    .addColumn("source", "text")
    .addColumn("captions", "text", (c) => c.check(sql`captions in ('unknown', 'missing', 'present')`))
    .execute();
  await db.schema
    .createTable("registration")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("event_id", "text", (c) => c.notNull().references("event.id").onDelete("cascade"))
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('physical', 'stream')`))
    .addColumn("status", "text", (c) =>
      c
        .notNull()
        .check(sql`status in ('received', 'confirmed', 'waitlisted', 'offered', 'cancelled', 'declined')`),
    )
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("email", "text", (c) => c.notNull())
    .addColumn("organisation", "text")
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("submission_key", "text", (c) => c.notNull())
    .addColumn("arrived_at", "text", (c) => c.notNull())
    .addColumn("waiting_seq", "integer")
    .addColumn("waiting_priority", "integer", (c) => c.notNull())
    .addColumn("status_at", "text", (c) => c.notNull())
    .addColumn("cancel_cause", "text", (c) => c.check(sql`cancel_cause in ('person', 'organiser', 'event')`))
    .addColumn("calendar_uid", "text")
    .addColumn("calendar_sequence", "integer", (c) => c.notNull())
    .addColumn("organizer_name", "text")
    .addColumn("organizer_email", "text")
    .addCheckConstraint(
      "registration_waits_in_line",
      sql`(status = 'waitlisted') = (waiting_seq is not null)`,
    )
    .execute();
  await db.schema
    .createTable("link")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("purpose", "text", (c) => c.notNull().check(sql`purpose in ('registration')`))
    .addColumn("registration_id", "text", (c) => c.references("registration.id").onDelete("cascade"))
    .addColumn("secret_hash", "text", (c) => c.notNull().unique())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("outbox")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("letter", "text", (c) => c.notNull())
    .addColumn("event_id", "text")
    .addColumn("registration_id", "text")
    .addColumn("to_address", "text", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("facts", "text", (c) => c.notNull())
    .addColumn("dedupe_key", "text", (c) => c.notNull().unique())
    .addColumn("message_id", "text", (c) => c.notNull().unique())
    .addColumn("state", "text", (c) =>
      c.notNull().check(sql`state in ('waiting', 'sending', 'sent', 'failed', 'expired')`),
    )
    .addColumn("priority", "integer", (c) => c.notNull())
    .addColumn("attempts", "integer", (c) => c.notNull())
    .addColumn("next_at", "text", (c) => c.notNull())
    .addColumn("expires_at", "text")
    .addColumn("lease_owner", "text")
    .addColumn("lease_until", "text")
    .addColumn("data_started_at", "text")
    .addColumn("rendered", "text")
    .addColumn("smtp_response", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("sent_at", "text")
    .execute();
  await db.schema
    .createTable("rate")
    .addColumn("key", "text", (c) => c.notNull())
    .addColumn("window_start", "text", (c) => c.notNull())
    .addColumn("count", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("rate_pk", ["key", "window_start"])
    .execute();
  await db.schema
    .createTable("activity")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("actor", "text", (c) => c.notNull())
    .addColumn("verb", "text", (c) => c.notNull())
    .addColumn("event_id", "text")
    .addColumn("registration_id", "text")
    .addColumn("facts", "text")
    .execute();
  await db.schema
    .createTable("search_entry")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("kind", "text", (c) =>
      c.notNull().check(sql`kind in ('event', 'session', 'series', 'speaker', 'article', 'organisation')`),
    )
    .addColumn("slug", "text", (c) => c.notNull())
    .addColumn("event_slug", "text")
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("lang", "text", (c) => c.notNull())
    .addColumn("folded_title", "text", (c) => c.notNull())
    .addColumn("folded_text", "text", (c) => c.notNull())
    .addColumn("dated_on", "text")
    .execute();
  await db.schema
    .createTable("site_version")
    .addColumn("id", "integer", (c) => c.primaryKey())
    .addColumn("version", "integer", (c) => c.notNull())
    .addCheckConstraint("site_version_one_row", sql`id = 1`)
    .execute();
  await db.schema
    .createIndex("registration_one_live_per_address")
    .unique()
    .on("registration")
    .columns(["event_id", "email"])
    .where(sql.ref("status"), "in", sql`('received', 'confirmed', 'waitlisted', 'offered')`)
    .execute();
  await db.schema
    .createIndex("registration_once_per_form")
    .unique()
    .on("registration")
    .columns(["event_id", "submission_key", "email"])
    .execute();
  await db.schema
    .createIndex("session_slug_in_event")
    .unique()
    .on("session")
    .columns(["event_id", "slug"])
    .execute();
  await db.schema
    .createIndex("registration_line")
    .on("registration")
    .columns(["event_id", "kind", "waiting_priority", "waiting_seq"])
    .where(sql.ref("status"), "=", sql`'waitlisted'`)
    .execute();
  await db.schema
    .createIndex("outbox_next")
    .on("outbox")
    .columns(["priority", "next_at"])
    .where(sql.ref("state"), "in", sql`('waiting', 'sending')`)
    .execute();
  for (const [table, column] of looked_up) {
    await db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
  }
  await db.insertInto("site_version").values({ id: 1, version: 1 }).execute();
}
