import type { Database } from "./schema.ts";

/**
 * How long a column's text about a person is kept; trust.md §4 gives the defaults, counted from the event's end.
 *
 * - `none`: says nothing of a person
 * - `contact`: names and addresses of those who register, 90 days, then anonymised to counts
 * - `diet`: diet and assistance, 3 days
 * - `answer`: phone and free answers, 30 days
 * - `letter`: letters and what they were made of, 30 days
 * - `account`: who runs events here, as long as they do
 * - `role`: what a person has said or been in public, under their public title: as long as the page stands
 */
export type RetentionClass = "none" | "contact" | "diet" | "answer" | "letter" | "account" | "role";

export const retentionDays: Record<Exclude<RetentionClass, "none" | "account" | "role">, number> = {
  contact: 90,
  diet: 3,
  answer: 30,
  letter: 30,
};

type Classified = { [T in keyof Database]: Partial<Record<RetentionClass, readonly (keyof Database[T])[]>> };

/** Every column of every table stands here once; tests/db/retention.test.ts holds it against the real database. */
export const retention = {
  organisation: {
    none: [
      "id",
      "slug",
      "name",
      "acronym",
      "kind",
      "lang",
      "theme",
      "about",
      "home_url",
      "accessibility_url",
      "created_at",
    ],
  },
  series: {
    none: [
      "id",
      "slug",
      "organisation_id",
      "name",
      "lang",
      "about",
      "goal",
      "parent_programme",
      "created_at",
    ],
  },
  venue: {
    none: [
      "id",
      "name",
      "lang",
      "street",
      "city",
      "floor",
      "entrance",
      "latitude",
      "longitude",
      "is_step_free",
      "has_hearing_loop",
      "accessibility_note",
    ],
  },
  room: {
    none: ["id", "venue_id", "name", "capacity", "position", "is_step_free", "has_hearing_loop"],
  },
  offer: {
    none: ["id", "organisation_id", "title", "lang", "about"],
  },
  event: {
    role: ["contact_name", "contact_email", "contact_phone"],
    none: [
      "id",
      "slug",
      "organisation_id",
      "series_id",
      "offer_id",
      "type",
      "status",
      "is_unlisted",
      "is_demonstration",
      "title",
      "lang",
      "kicker",
      "theme",
      "lead",
      "body",
      "goal",
      "purpose",
      "parent_programme",
      "audience",
      "spoken_languages",
      "proviso",
      "zone",
      "time_kind",
      "starts_at",
      "ends_at",
      "starts_on",
      "ends_on",
      "doors_at",
      "doors_text",
      "time_text",
      "is_held",
      "previous_starts_at",
      "previous_ends_at",
      "previous_starts_on",
      "previous_ends_on",
      "previous_place",
      "venue_id",
      "room_id",
      "place_text",
      "attendance",
      "stream_url",
      "has_catering",
      "registration_mode",
      "allocation",
      "has_waitlist",
      "registration_opens_at",
      "deadline_kind",
      "deadline_at",
      "deadline_on",
      "answer_on",
      "registration_email",
      "registration_url",
      "registration_site",
      "pointer_text",
      "public_count",
      "stated_registered",
      "programme_url",
      "details_url",
      "details_site",
      "calendar_uid",
      "calendar_sequence",
      "version",
      "created_at",
      "published_at",
      "changed_at",
      "confirmed_at",
      "cancelled_at",
      "cancel_reason",
      "withdrawn_at",
    ],
  },
  event_slug: {
    none: ["slug", "event_id"],
  },
  event_topic: {
    none: ["event_id", "kind", "position", "text"],
  },
  event_partner: {
    none: ["event_id", "organisation_id", "role", "position"],
  },
  event_relation: {
    none: ["event_id", "other_event_id", "kind"],
  },
  important_date: {
    none: [
      "id",
      "slug",
      "organisation_id",
      "offer_id",
      "label",
      "title",
      "lang",
      "falls_on",
      "about",
      "url",
      "url_text",
      "calendar_uid",
      "calendar_sequence",
      "changed_at",
    ],
  },
  seats: {
    none: ["event_id", "kind", "capacity", "taken", "waiting", "next_waiting_seq", "last_took", "version"],
  },
  track: {
    none: ["id", "event_id", "name", "lang", "position"],
  },
  session: {
    none: [
      "id",
      "event_id",
      "slug",
      "day",
      "position",
      "kind",
      "title",
      "lang",
      "abstract",
      "starts_at",
      "ends_at",
      "room_id",
      "track_id",
      "calendar_uid",
      "calendar_sequence",
      "changed_at",
    ],
  },
  programme_draft: {
    role: ["draft"],
    none: ["session_id", "event_id", "is_removed", "version", "changed_at", "changed_by"],
  },
  programme_edit: {
    role: ["before", "after"],
    none: ["id", "event_id", "session_id", "occasion", "actor", "at"],
  },
  programme_release: {
    role: ["changes"],
    none: ["id", "event_id", "name", "text", "lang", "actor", "at"],
  },
  talk: {
    none: [
      "id",
      "session_id",
      "position",
      "number",
      "kind",
      "title",
      "lang",
      "subtitle",
      "abstract",
      "is_panel_of_session",
    ],
  },
  speaker: {
    role: ["name"],
    none: ["id", "slug", "created_at"],
  },
  appearance: {
    role: ["name", "titles", "organisation", "bio"],
    none: [
      "id",
      "event_id",
      "session_id",
      "talk_id",
      "speaker_id",
      "role",
      "position",
      "role_label",
      "is_name_to_come",
      "lang",
      "image_id",
    ],
  },
  image: {
    none: ["id", "path", "width", "height", "alt", "caption", "credit", "lang"],
  },
  picture: {
    none: ["id", "image_id", "event_id", "article_id", "position"],
  },
  headcount: {
    none: ["id", "event_id", "session_id", "talk_id", "kind", "people", "words", "sectors"],
  },
  material: {
    none: [
      "id",
      "event_id",
      "article_id",
      "session_id",
      "kind",
      "position",
      "title",
      "lang",
      "url",
      "source",
      "captions",
    ],
  },
  article: {
    none: [
      "id",
      "slug",
      "organisation_id",
      "event_id",
      "kind",
      "kicker",
      "title",
      "lang",
      "lead",
      "body",
      "published_at",
      "changed_at",
      "confirmed_at",
    ],
  },
  registration: {
    contact: ["name", "email", "organisation", "status_reason", "override_reason"],
    none: [
      "id",
      "event_id",
      "kind",
      "status",
      "language",
      "submission_key",
      "arrived_at",
      "waiting_seq",
      "waiting_priority",
      "status_at",
      "cancel_cause",
      "calendar_uid",
      "calendar_sequence",
      "organizer_name",
      "organizer_email",
      "offer_expires_at",
      "ended_as",
      "override_actor",
      "registered_by_id",
      "handed_from_id",
      "told",
    ],
  },
  part: {
    none: ["id", "event_id", "kind", "session_id", "day", "capacity", "taken", "last_took", "version"],
  },
  registration_part: {
    none: ["registration_id", "part_id"],
  },
  told_choice: {
    none: ["registration_id", "session_id", "told"],
  },
  question: {
    none: ["id", "event_id", "position", "kind", "text", "help", "lang", "is_required"],
  },
  question_option: {
    none: ["id", "question_id", "position", "text"],
  },
  answer: {
    answer: ["option_id", "text"],
    none: ["id", "registration_id", "question_id"],
  },
  diet: {
    diet: ["choices", "note"],
    none: ["registration_id"],
  },
  consent: {
    none: ["id", "registration_id", "purpose", "given_at", "withdrawn_at"],
  },
  ranking: {
    contact: ["organisation_key", "organisation", "contact_email"],
    none: ["id", "event_id", "actor", "asked_at", "expires_at", "given_at", "closed_at"],
  },
  ranking_link: {
    none: ["id", "ranking_id", "secret_hash", "expires_at", "created_at"],
  },
  ranking_place: {
    none: ["ranking_id", "registration_id", "place"],
  },
  note: {
    contact: ["text"],
    none: ["id", "registration_id", "actor", "at"],
  },
  mass_letter: {
    letter: ["segment"],
    none: [
      "id",
      "event_id",
      "version",
      "created_at",
      "changed_at",
      "changed_by",
      "approved_at",
      "approved_by",
      "recipients",
      "paused_at",
      "written_at",
    ],
  },
  mass_letter_text: {
    letter: ["subject", "body"],
    none: ["mass_letter_id", "language"],
  },
  mass_letter_recipient: {
    none: ["mass_letter_id", "registration_id", "is_written"],
  },
  announcement: {
    none: ["id", "event_id", "kind", "actor", "created_at", "due_at", "undone_at", "reached_id", "done_at", "before"],
  },
  account: {
    account: ["email", "name"],
    none: ["id", "is_admin", "created_at", "closed_at"],
  },
  membership: {
    none: ["organisation_id", "account_id", "role", "created_at"],
  },
  sign_in: {
    none: [
      "id",
      "account_id",
      "code_hash",
      "secret_hash",
      "tries",
      "next_path",
      "created_at",
      "expires_at",
      "used_at",
    ],
  },
  account_session: {
    none: ["id", "account_id", "secret_hash", "created_at", "expires_at"],
  },
  link: {
    none: ["id", "purpose", "registration_id", "secret_hash", "expires_at", "created_at"],
  },
  outbox: {
    letter: ["to_address", "facts", "rendered", "smtp_response"],
    none: [
      "id",
      "letter",
      "event_id",
      "registration_id",
      "language",
      "mass_letter_id",
      "is_held",
      "dedupe_key",
      "message_id",
      "state",
      "priority",
      "attempts",
      "next_at",
      "expires_at",
      "lease_owner",
      "lease_until",
      "data_started_at",
      "created_at",
      "sent_at",
    ],
  },
  rate: {
    none: ["key", "window_start", "count"],
  },
  activity: {
    none: ["id", "at", "actor", "verb", "event_id", "registration_id", "facts"],
  },
  search_entry: {
    role: ["folded_title", "folded_text"],
    none: ["id", "kind", "slug", "event_slug", "title", "lang", "dated_on"],
  },
  site_version: {
    none: ["id", "version"],
  },
} as const satisfies Classified;
