import type { Generated, Kysely, Selectable, Transaction } from "kysely";

/** UTC instant as ISO 8601 text with milliseconds. Fixed width, so it sorts as text. */
export type Instant = string;
/** Calendar date without clock or zone: "2017-12-01". */
export type LocalDate = string;
/** 0 or 1: SQLite binds no booleans. */
export type Flag = number;
/** Known true, known false, or null: nobody has said. */
export type MaybeFlag = number | null;
/** BCP 47 tag of one text. */
export type Lang = string;

export type OrganisationKind =
  | "directorate"
  | "ministry"
  | "association"
  | "council"
  | "programme"
  | "municipality"
  | "county"
  | "company"
  | "university"
  | "international";
export type ThemeName = "samling" | "difi" | "lean-forum";

export interface OrganisationTable {
  /** A no from a calendar gives the seat back at once, without being asked about. */
  declines_at_once: Generated<Flag>;
  /** «22:00» by the clocks of Oslo: from then on nothing goes to many that can wait. The same as the next: never. */
  quiet_from: Generated<string>;
  quiet_until: Generated<string>;
  id: string;
  slug: string;
  /** The long name. */
  name: string;
  /** «Difi»; null when nobody uses one. */
  acronym: string | null;
  kind: OrganisationKind;
  lang: Lang;
  theme: ThemeName;
  about: string | null;
  home_url: string | null;
  /** Where its accessibility statement stands; the footer of its pages links to it. */
  accessibility_url: string | null;
  created_at: Instant;
}

export interface SeriesTable {
  id: string;
  slug: string;
  organisation_id: string;
  name: string;
  lang: Lang;
  /** What the series is, in a sentence or two; reused on each meeting. */
  about: string;
  /** What it is for; reused on each meeting. */
  goal: string | null;
  /** The measure or programme the series belongs to, in words. */
  parent_programme: string | null;
  /** One higher for every saving: what somebody saw when they began to write. */
  version: Generated<number>;
  created_at: Instant;
}

export interface VenueTable {
  id: string;
  name: string;
  lang: Lang;
  street: string | null;
  city: string | null;
  floor: string | null;
  entrance: string | null;
  /** Degrees, WGS 84. */
  latitude: number | null;
  longitude: number | null;
  is_step_free: MaybeFlag;
  has_hearing_loop: MaybeFlag;
  accessibility_note: string | null;
}

export interface RoomTable {
  id: string;
  venue_id: string;
  name: string;
  /** People; null when nobody has counted. */
  capacity: number | null;
  position: number;
  is_step_free: MaybeFlag;
  has_hearing_loop: MaybeFlag;
}

export type EventType =
  | "breakfast-seminar"
  | "breakfast-meeting"
  | "dialogue-meeting"
  | "seminar"
  | "experience-gathering"
  | "information-meeting"
  | "conference"
  | "launch"
  | "workshop"
  | "award";
export type EventStatus = "draft" | "published" | "cancelled";
/** How the time is known: to the minute, as dates, or not at all. */
export type TimeKind = "instant" | "date" | "unknown";
export type RegistrationMode = "own" | "email" | "external" | "pointer" | "closed";
export type Allocation = "first-come" | "prioritised" | "approval";
export type DeadlineKind = "none" | "date" | "instant";
/** How many are registered, as the public sees it. */
export type PublicCount = "exact" | "rounded" | "words" | "hidden";
export type AttendanceMode = "physical" | "stream" | "both";

export interface EventTable {
  id: string;
  /** Of the form that began it: the same form again leads here. */
  form_key: string | null;
  slug: string;
  organisation_id: string;
  series_id: string | null;
  /** One offer with several dates: its events share this. */
  offer_id: string | null;
  type: EventType;
  status: EventStatus;
  is_unlisted: Flag;
  is_demonstration: Flag;

  title: string;
  lang: Lang;
  /** The few words above the headline. */
  kicker: string | null;
  /** A theme or subtitle apart from the title. */
  theme: string | null;
  /** The first paragraph: why one should come. */
  lead: string | null;
  /** Markdown. */
  body: string | null;
  goal: string | null;
  /** Why this one, after the last. */
  purpose: string | null;
  /** The measure or programme that it belongs to, in words. */
  parent_programme: string | null;
  audience: string | null;
  /** The languages spoken there, as tags with a comma between. */
  spoken_languages: string;
  /** A reservation that the public must read. */
  proviso: string | null;

  zone: string;
  time_kind: TimeKind;
  /** Null unless `time_kind` is "instant". */
  starts_at: Instant | null;
  ends_at: Instant | null;
  /** The local dates; null when the date is unknown. */
  starts_on: LocalDate | null;
  ends_on: LocalDate | null;
  doors_at: Instant | null;
  /** What happens from then: «Enkel frokost og registrering». */
  doors_text: string | null;
  /** What is known of a vague time, in words. */
  time_text: string | null;
  /** «Gjennomført», where no date can say so. */
  is_held: Flag;
  previous_starts_at: Instant | null;
  previous_ends_at: Instant | null;
  /** The days it had before, where no clock was known. */
  previous_starts_on: LocalDate | null;
  previous_ends_on: LocalDate | null;
  previous_place: string | null;

  venue_id: string | null;
  room_id: string | null;
  /** The place where only a town or a phrase is known. */
  place_text: string | null;
  attendance: AttendanceMode;
  stream_url: string | null;
  has_catering: Flag;

  registration_mode: RegistrationMode;
  allocation: Allocation;
  has_waitlist: Flag;
  registration_opens_at: Instant | null;
  deadline_kind: DeadlineKind;
  deadline_at: Instant | null;
  deadline_on: LocalDate | null;
  /** When those who asked get their answer, where seats are prioritised. */
  answer_on: LocalDate | null;
  registration_email: string | null;
  registration_url: string | null;
  /** The site that the address leads to, in words: «difi.no». */
  registration_site: string | null;
  /** Where to ask, when all we can do is point. */
  pointer_text: string | null;
  public_count: PublicCount;
  /** Seats counted by somebody else, where no registration is ours. */
  stated_registered: number | null;

  /** Retention: role. A named contact in a public role. */
  contact_name: string | null;
  /** Retention: role. */
  contact_email: string | null;
  /** Retention: role. */
  contact_phone: string | null;
  programme_url: string | null;
  details_url: string | null;
  details_site: string | null;

  calendar_uid: string;
  /** Its own, for page and feed: grows with every change of time, place or wording. */
  calendar_sequence: number;
  /** Grows with every save; a stale one is refused. */
  version: number;
  created_at: Instant;
  published_at: Instant | null;
  changed_at: Instant;
  /** When somebody last said that old content still holds. */
  confirmed_at: Instant | null;
  cancelled_at: Instant | null;
  cancel_reason: string | null;
  /** Withdrawn pages answer 410. */
  withdrawn_at: Instant | null;
}

export interface EventSlugTable {
  /** An address the event once had. */
  slug: string;
  event_id: string;
}

/** A short text of an event that is one of several: a topic (often a question) or a keyword. */
export interface EventTopicTable {
  event_id: string;
  kind: "topic" | "keyword";
  position: number;
  text: string;
}

export type PartnerRole = "co-organiser" | "partner" | "presenter" | "target" | "host";
export interface EventPartnerTable {
  event_id: string;
  organisation_id: string;
  role: PartnerRole;
  position: number;
}

export interface EventRelationTable {
  event_id: string;
  other_event_id: string;
  kind: "previous" | "related";
}

/** One thing offered on several dates: come to one, or to all. */
export interface OfferTable {
  id: string;
  organisation_id: string;
  title: string;
  lang: Lang;
  about: string | null;
}

/** A date that matters and is no event: an application deadline. */
export interface ImportantDateTable {
  id: string;
  slug: string;
  organisation_id: string;
  offer_id: string | null;
  /** «Søknadsfrist». */
  label: string;
  title: string;
  lang: Lang;
  falls_on: LocalDate;
  about: string | null;
  url: string | null;
  url_text: string | null;
  calendar_uid: string;
  calendar_sequence: number;
  changed_at: Instant;
}

export type SeatKind = "physical" | "stream";
/** One row for each event and kind of seat. Every transaction that can move a seat begins by writing it. */
export interface SeatsTable {
  event_id: string;
  kind: SeatKind;
  /** Null: no limit. */
  capacity: number | null;
  /** Confirmed and offered. */
  taken: number;
  waiting: number;
  /** The next number in the line. */
  next_waiting_seq: number;
  /** Whether the write that made this version took a seat: what `takeSeat` reads back. */
  last_took: Flag;
  version: number;
}

export interface TrackTable {
  id: string;
  event_id: string;
  name: string;
  lang: Lang;
  position: number;
}

export type SessionKind = "session" | "opening" | "panel" | "break" | "questions";
export interface SessionTable {
  id: string;
  event_id: string;
  slug: string;
  /** Which day of the event, from 1; null when not even that is known. */
  day: number | null;
  position: number;
  kind: SessionKind;
  title: string;
  lang: Lang;
  abstract: string | null;
  starts_at: Instant | null;
  ends_at: Instant | null;
  room_id: string | null;
  track_id: string | null;
  calendar_uid: string;
  calendar_sequence: number;
  changed_at: Instant;
}

/** What a session is to be when the programme is next released; one for each session that was ever edited. */
export interface ProgrammeDraftTable {
  /** Also of a session that is not there yet, or no longer. */
  session_id: string;
  event_id: string;
  /** Retention: role. JSON, as programme/edit/draft.ts; null when it is to be as it is. A blocker always has one. */
  draft: string | null;
  /** It is to go. */
  is_removed: Flag;
  /** Grows with every edit; a stale one is refused. */
  version: number;
  changed_at: Instant;
  /** An account's id. */
  changed_by: string;
}

/** One edit of one session since the last release: what can be undone. */
export interface ProgrammeEditTable {
  id: string;
  event_id: string;
  session_id: string;
  /** What was done at once has this in common, and is undone at once. */
  occasion: string;
  /** An account's id. */
  actor: string;
  at: Instant;
  /** Retention: role. JSON; null: there was no session. */
  before: string | null;
  /** Retention: role. JSON; null: there is none any more. */
  after: string | null;
}

/** A programme that somebody has pasted or sent, kept from its preview to their yes. */
export interface ProgrammeImportTable {
  id: string;
  event_id: string;
  /** Whose it is; each has one for an event. */
  account_id: string;
  /** The file's own name; null for what was pasted. Retention: role, with `expires_at`. */
  source: string | null;
  /** Retention: role, with `expires_at`. JSON, as programme/pasted/content.ts. */
  content: string;
  /** JSON: which column holds what, where an organiser has said so. */
  columns: string | null;
  created_at: Instant;
  expires_at: Instant;
}

/** Which column holds what, as an organisation has said it of a table with these headings. */
export interface ProgrammeColumnsTable {
  organisation_id: string;
  header: string;
  /** JSON. */
  columns: string;
}

/** The programme as it was put before the public once more, with what was new in it. */
export interface ProgrammeReleaseTable {
  id: string;
  event_id: string;
  name: string;
  /** What the organiser says of it. */
  text: string | null;
  lang: Lang;
  /** Retention: role. JSON, as programme/release/changes.ts. */
  changes: string;
  /** An account's id. */
  actor: string;
  at: Instant;
}

export type TalkKind = "talk" | "panel" | "questions";
export interface TalkTable {
  id: string;
  session_id: string;
  position: number;
  /** As printed before the title; null when unnumbered. */
  number: number | null;
  kind: TalkKind;
  title: string;
  lang: Lang;
  subtitle: string | null;
  /** Markdown. */
  abstract: string | null;
  /** A panel whose members are the speakers of its session. */
  is_panel_of_session: Flag;
}

/** A person who speaks. What they are called at one event stands on the appearance. */
export interface SpeakerTable {
  id: string;
  slug: string;
  /** Retention: role. */
  name: string;
  created_at: Instant;
}

export type AppearanceRole = "speaker" | "moderator" | "panellist" | "host";
/** One person, or one unnamed role, at one event, with title and organisation as of then. */
export interface AppearanceTable {
  id: string;
  event_id: string;
  session_id: string | null;
  talk_id: string | null;
  /** Null: a role whose name is unknown or still to come. */
  speaker_id: string | null;
  role: AppearanceRole;
  position: number;
  /** Retention: role. The name as printed then; null for a role without a name. */
  name: string | null;
  /** Retention: role. One title a line: some have three. */
  titles: string;
  /** Retention: role. */
  organisation: string | null;
  /** «Innleder», where the source says so. */
  role_label: string | null;
  is_name_to_come: Flag;
  lang: Lang;
  /** Retention: role. Markdown: who they are, or what they will say. */
  bio: string | null;
  image_id: string | null;
}

export interface ImageTable {
  id: string;
  /** Where the bytes are; null when the picture itself is not held. */
  path: string | null;
  width: number | null;
  height: number | null;
  alt: string;
  caption: string | null;
  credit: string | null;
  lang: Lang;
  /** Our own file; null for what came from elsewhere. */
  file_id: Generated<string | null>;
}

/** A picture on an event or an article. */
export interface PictureTable {
  id: string;
  image_id: string;
  event_id: string | null;
  article_id: string | null;
  position: number;
}

/** How many there were, where nobody's name is known. */
export interface HeadcountTable {
  id: string;
  event_id: string;
  session_id: string | null;
  talk_id: string | null;
  kind: "registered" | "attended";
  /** Null when only words are known. */
  people: number | null;
  /** As it was written: «nesten 50 representanter». */
  words: string | null;
  /** Who they were, by sector. */
  sectors: string | null;
}

export type MaterialKind =
  "recording" | "slides" | "podcast" | "report" | "reading" | "toolkit" | "video" | "link";
export interface MaterialTable {
  id: string;
  event_id: string | null;
  article_id: string | null;
  session_id: string | null;
  kind: MaterialKind;
  position: number;
  title: string;
  lang: Lang;
  /** Null: known to exist, but nobody has the address. */
  url: string | null;
  /** Who published it: «ramboll.no», «E 24». */
  source: string | null;
  captions: "unknown" | "missing" | "present" | null;
  /** Our own file; null for a link. */
  file_id: string | null;
  /** Whose it is; null for the event's own. */
  appearance_id: string | null;
  talk_id: string | null;
  /** To be read beforehand: it stands on the page before the event. */
  is_pre_reading: Flag;
  /** Since when a recording has been online: captions are due fourteen days later. */
  online_since: LocalDate | null;
  changed_at: Instant | null;
  /** Grows with every save; a stale one is refused. */
  version: number;
}

/** Words to a recording: captions that play with it, or a transcript to read. */
export interface CaptionTrackTable {
  id: string;
  material_id: string;
  file_id: string;
  kind: "captions" | "transcript";
  lang: Lang;
  created_at: Instant;
}

export type SpeakerPart = "speaker" | "co-speaker" | "secretary";
/** One who was asked to see to an appearance: the speaker, or somebody who shares the work. Nobody has an account. */
export interface SpeakerInvitationTable {
  id: string;
  event_id: string;
  appearance_id: string;
  part: SpeakerPart;
  /** Retention: contact. As the organiser wrote it; null for a role without a name. */
  name: string | null;
  /** Normalised as a registration's. Retention: contact. */
  email: string;
  language: Lang;
  /** An account's id, or the id of the invitation by which somebody shared the work. */
  actor: string;
  asked_at: Instant;
  /** When the link was first used. */
  opened_at: Instant | null;
  /** Since then its links open nothing. */
  revoked_at: Instant | null;
  /** JSON: when and where they were last told to be, and whether the event is called off. */
  told: Generated<string | null>;
  /** When they were thanked, the event being over. */
  thanked_at: Generated<Instant | null>;
}

/**
 * The entry in the calendar of one who speaks. It outlives its appearance and its invitation, which it therefore does
 * not refer to by a key: somebody must be told that it is to go.
 */
export interface SpeakerEntryTable {
  id: string;
  event_id: string;
  appearance_id: string;
  invitation_id: string;
  part: SpeakerPart;
  /** Retention: contact. */
  name: string | null;
  /** Normalised. Retention: contact. */
  email: string;
  language: Lang;
  calendar_uid: string;
  /** Grows with every mailed revision. */
  calendar_sequence: number;
  organizer_name: string;
  organizer_email: string;
  created_at: Instant;
  /** The stamp of the last mail: the next one's is later. */
  stamped_at: Instant;
  /** JSON: when and where, and about what, as it was last mailed. */
  sent: string;
  /** Null: it stands. What was called off comes back as the same entry, what is gone as a new one. */
  ended_as: "called-off" | "gone" | null;
}

/** A secret in a speaker's link: only its hash is here. One for each copy of a letter. */
export interface SpeakerLinkTable {
  id: string;
  invitation_id: string;
  /** SHA-256 of the secret, hexadecimal. */
  secret_hash: string;
  expires_at: Instant;
  created_at: Instant;
}

export type SpeakerNeed = "sound" | "hdmi" | "video" | "internet";
/** What a speaker has answered, beside what stands in the programme. */
export interface SpeakerAnswerTable {
  appearance_id: string;
  event_id: string;
  /** Null: nobody has said. */
  is_coming: MaybeFlag;
  answered_at: Instant | null;
  /** Retention: contact. Why not. */
  reason: string | null;
  /** Codes with a comma between. */
  needs: string;
  /** Retention: answer. */
  needs_note: string | null;
  /** Retention: diet. Codes with a comma between. */
  diet_choices: string;
  /** Retention: diet. */
  diet_note: string | null;
  /** When somebody last went through the consents, given or not. */
  consents_at: Generated<Instant | null>;
  /** Grows with every save; a stale one is refused. */
  version: number;
  changed_at: Instant;
}

/** When a speaker can be there; without any: whenever it suits the programme. */
export interface SpeakerHoursTable {
  id: string;
  appearance_id: string;
  from_at: Instant;
  to_at: Instant;
}

export type SpeakerConsentPurpose = "slides" | "recording" | "photo";
/** What a speaker has said yes to, for one purpose, and until when. */
export interface SpeakerConsentTable {
  id: string;
  appearance_id: string;
  purpose: SpeakerConsentPurpose;
  given_at: Instant;
  withdrawn_at: Instant | null;
  /** The invitation by which it was given, or an account's id. */
  actor: string;
}

export type FilePurpose = "slides" | "portrait" | "picture" | "recording" | "captions" | "document";
/** A file on its way in. How far it has come is known from its bytes. */
export interface UploadTable {
  id: string;
  event_id: string;
  appearance_id: string | null;
  purpose: FilePurpose;
  /** The invitation, or the account, by which it comes. */
  actor: string;
  /** As it is called where it came from. Retention: role. */
  name: string;
  bytes: number;
  created_at: Instant;
  /** Then it is swept, unless finished. */
  expires_at: Instant;
  finished_at: Instant | null;
}

/** A file that has come whole. The row decides: bytes without one are swept. */
export interface StoredFileTable {
  id: string;
  event_id: string;
  appearance_id: string | null;
  purpose: FilePurpose;
  /** From 1, for each appearance and purpose. */
  version: number;
  /** Retention: role. */
  name: string;
  /** By content, never as claimed. */
  type: string;
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
  /** Within the file store. */
  path: string;
  pages: number | null;
  /** «none» where no scanner is set up; a pending one is served to nobody. */
  scan: "none" | "pending" | "clean" | "infected";
  /** JSON: what its accessibility check found; null until checked. */
  findings: string | null;
  /** Not before the event is over. */
  is_after_event: Flag;
  /** The invitation, or the account, by which it came. */
  actor: string;
  created_at: Instant;
  published_at: Instant | null;
  removed_at: Instant | null;
}

export type FinishKind =
  "attendance" | "slides" | "recording" | "captions" | "recap" | "evaluation" | "thanks" | "speakers";
/** What an organiser has said of one thing that is wanted after an event. */
export interface FinishItemTable {
  event_id: string;
  kind: FinishKind;
  /** An appearance's or a session's id; "" for the event's own. */
  subject: string;
  state: "wanted" | "received" | "published" | "not-coming";
  /** An account's id. */
  actor: string;
  changed_at: Instant;
}

/** The one letter that recordings and slides are out: how far it has come. */
export interface AftermathLetterTable {
  event_id: string;
  /** An account's id. */
  actor: string;
  started_at: Instant;
  /** The last registration that has been seen to. */
  reached_id: string | null;
  done_at: Instant | null;
}

export interface ArticleTable {
  id: string;
  slug: string;
  organisation_id: string;
  event_id: string | null;
  kind: "recap" | "news" | "interview";
  kicker: string | null;
  title: string;
  lang: Lang;
  lead: string | null;
  /** Markdown. */
  body: string;
  /** Only a published one is anybody's to read. */
  status: Generated<"draft" | "published" | "withdrawn">;
  /** A draft's is when it was begun. */
  published_at: Instant;
  changed_at: Instant;
  /** An account's id; null for what came from elsewhere. */
  changed_by: Generated<string | null>;
  confirmed_at: Instant | null;
  /** Grows with every save; a stale one is refused. */
  version: Generated<number>;
}

export type RegistrationStatus =
  "received" | "confirmed" | "waitlisted" | "offered" | "cancelled" | "declined";
export interface RegistrationTable {
  id: string;
  event_id: string;
  kind: SeatKind;
  status: RegistrationStatus;
  /** Retention: contact. */
  name: string;
  /** Normalised (rules §3): two spellings of one address are one attendee. Retention: contact. */
  email: string;
  /** Retention: contact. */
  organisation: string | null;
  /** The language of the pages they used; their letters speak it. */
  language: Lang;
  /** From the hidden field of the form; unique together with the address. */
  submission_key: string;
  /** What was judged against the deadline. */
  arrived_at: Instant;
  /** Place in the line, given under the event's lock; null when not waiting. */
  waiting_seq: number | null;
  /** An organiser's order goes before the line's; higher is sooner. */
  waiting_priority: number;
  status_at: Instant;
  cancel_cause: "person" | "organiser" | "event" | null;
  /** The invitation's own, stored; null until first confirmed. */
  calendar_uid: string | null;
  calendar_sequence: number;
  organizer_name: string | null;
  organizer_email: string | null;
  /** Until when an offered seat is held; null unless offered. */
  offer_expires_at: Instant | null;
  /** How it ended, where `cancel_cause` does not say all. */
  ended_as: "offer-declined" | "offer-expired" | "handed-over" | null;
  /**
   * What it was when calling the event off ended it, and the person heard of it; kept until the same person has heard
   * that the event is on again. Null for all others.
   */
  ended_from: Generated<"received" | "confirmed" | "waitlisted" | "offered" | null>;
  /** The place in the line that it had then; null where it had none. */
  ended_waiting_seq: Generated<number | null>;
  /** What an organiser gave as the reason of the last decision. Retention: contact. */
  status_reason: string | null;
  /** Who gave a seat that the limit did not allow; null for all others. An account's id. */
  override_actor: string | null;
  /** Retention: contact. */
  override_reason: string | null;
  /** The registration of the colleague who filled in the form. */
  registered_by_id: string | null;
  /** The registration whose seat this one took over. */
  handed_from_id: string | null;
  /** JSON: time and place as this person was last told; null when nobody has been told anything. */
  told: string | null;
  /** JSON: time and place as they were when this person registered; null where nobody wrote that down. */
  first_told: Generated<string | null>;
  /** When somebody ticked that they came; null: nobody has. */
  attended_at: Instant | null;
  /** An account's id, or "door". */
  attended_by: string | null;
}

/** One who came to the event was also at one of its sessions. */
export interface SessionAttendanceTable {
  registration_id: string;
  session_id: string;
  /** An account's id, or "door". */
  actor: string;
  at: Instant;
}

/** A choice that an event offers beside the seat, and that may have a limit: one of parallel sessions, or a day. */
export interface PartTable {
  id: string;
  event_id: string;
  kind: "session" | "day";
  /** Null for a day. */
  session_id: string | null;
  /** Which day of the event, from 1; null for a session. */
  day: number | null;
  /** Null: no limit. */
  capacity: number | null;
  /** Chosen by those who are confirmed or offered a seat. */
  taken: number;
  /** As `seats.last_took`. */
  last_took: Flag;
  version: number;
}

/** What one who registers has chosen; a wish as long as they have no seat. */
export interface RegistrationPartTable {
  registration_id: string;
  part_id: string;
}

/**
 * What one who chose a session was last told of it: from the release that changes it until they have been told, or
 * the change was taken back.
 */
export interface ToldChoiceTable {
  registration_id: string;
  /** Also of a session that is no longer there. */
  session_id: string;
  /** JSON: the choice as a letter says it. */
  told: string;
}

export type QuestionKind = "text" | "choice" | "several" | "yes-no";
/** What an event asks those who register, beside what every event asks. */
export interface QuestionTable {
  id: string;
  event_id: string;
  position: number;
  kind: QuestionKind;
  text: string;
  help: string | null;
  lang: Lang;
  is_required: Flag;
}

export interface QuestionOptionTable {
  id: string;
  question_id: string;
  position: number;
  text: string;
}

/** An answer; where several may be chosen, one row for each. The whole row goes when its time is over. */
export interface AnswerTable {
  id: string;
  registration_id: string;
  question_id: string;
  /** Retention: answer. */
  option_id: string | null;
  /** Retention: answer. A free text, or "yes" and "no". */
  text: string | null;
}

export type DietChoice = "vegetarian" | "vegan" | "gluten-free" | "lactose-free" | "nut-free";
/** What to serve somebody. Health data: the whole row goes three days after the event. */
export interface DietTable {
  registration_id: string;
  /** Retention: diet. Codes with a comma between. */
  choices: string;
  /** Retention: diet. */
  note: string | null;
}

/** What a person needs in order to take part: never why. */
export interface AssistanceTable {
  registration_id: string;
  /** Retention: diet. */
  text: string;
}

/** What somebody has said yes to, for one purpose, and until when. */
export interface ConsentTable {
  id: string;
  registration_id: string;
  purpose: "newsletter";
  given_at: Instant;
  withdrawn_at: Instant | null;
}

/** An organisation with many registered is asked in which order its own people should have seats. */
export interface RankingTable {
  id: string;
  event_id: string;
  /** The domain of its people's addresses. Retention: contact. */
  organisation_key: string;
  /** As its people write it. Retention: contact. */
  organisation: string;
  /** Who was asked; normalised. Retention: contact. */
  contact_email: string;
  /** An account's id. */
  actor: string;
  asked_at: Instant;
  expires_at: Instant;
  /** When it was last answered; null until then. */
  given_at: Instant | null;
  /** Since the organiser gave out the seats: the answer stands. */
  closed_at: Instant | null;
}

/** A secret in a link by which an organisation ranks its people: only its hash is here. One for each copy of the letter. */
export interface RankingLinkTable {
  id: string;
  ranking_id: string;
  /** SHA-256 of the secret, hexadecimal. */
  secret_hash: string;
  expires_at: Instant;
  created_at: Instant;
}

export interface RankingPlaceTable {
  ranking_id: string;
  registration_id: string;
  /** From 1. */
  place: number;
}

/** What organisers tell each other of somebody who is registered. */
export interface NoteTable {
  id: string;
  registration_id: string;
  /** Retention: contact. */
  text: string;
  /** An account's id. */
  actor: string;
  at: Instant;
}

/** A letter that an organiser writes to some of those who are registered. A draft until somebody has said yes to it. */
export interface MassLetterTable {
  id: string;
  /** Null for one to those who follow a series. */
  event_id: string | null;
  /** The other way round. */
  series_id: string | null;
  /** Retention: letter. JSON: whom it is for, as registration/mass-letters/segment.ts. */
  segment: string;
  /** Grows with every save; a stale one is refused. */
  version: number;
  created_at: Instant;
  changed_at: Instant;
  /** An account's id. */
  changed_by: string;
  /** When somebody said yes: those who were in the segment then get it. Null for a draft. */
  approved_at: Instant | null;
  /** An account's id. */
  approved_by: string | null;
  /** How many they were. */
  recipients: number | null;
  /** Nothing more goes out until somebody says so. */
  paused_at: Instant | null;
  /** When all were in the outbox. */
  written_at: Instant | null;
}

/** What it says in one language. */
export interface MassLetterTextTable {
  mass_letter_id: string;
  language: "nb" | "nn" | "en";
  /** Retention: letter. */
  subject: string;
  /** Retention: letter. Markdown, with placeholders. */
  body: string;
}

/** What an organisation, or an event in its place, writes of its own in one kind of letter. */
export interface LetterTemplateTable {
  id: string;
  /** Either this or the event, never both. */
  organisation_id: string | null;
  event_id: string | null;
  /** "registration-confirmed". */
  letter: string;
  /** JSON: subject, opening and closing in each language, with placeholders; null: as if it had never been written. */
  texts: string | null;
  /** One higher for every saving. */
  version: number;
  changed_at: Instant;
  /** An account's id. */
  changed_by: string;
}

/** One who was in the segment when somebody said yes. */
export interface MassLetterRecipientTable {
  mass_letter_id: string;
  registration_id: string;
  /** The letter is in the outbox. */
  is_written: Flag;
}

/** One who followed the series when somebody said yes. */
export interface MassLetterSubscriberTable {
  mass_letter_id: string;
  subscription_id: string;
  /** The letter is in the outbox, or is not to be. */
  is_written: Flag;
}

export type SubscriptionSource = "series-page" | "organiser-page" | "registration";
/** A yes to letters of a series, or of all series of an organisation. Counts from the button in its letter on. */
export interface SubscriptionTable {
  id: string;
  organisation_id: string;
  /** Null: all that the organisation writes to those who follow it. */
  series_id: string | null;
  /** Normalised as a registration's. Retention: subscription. */
  email: string;
  language: Lang;
  /** Where the yes was said. */
  source: SubscriptionSource;
  /** Which words it was said to. */
  text_version: string;
  asked_at: Instant;
  confirmed_at: Instant | null;
  ended_at: Instant | null;
}

/** A secret in a letter by which one says yes, or leaves: only its hash is here. One for each copy. */
export interface SubscriptionLinkTable {
  id: string;
  subscription_id: string;
  purpose: "confirm" | "leave";
  /** SHA-256 of the secret, hexadecimal. */
  secret_hash: string;
  expires_at: Instant;
  created_at: Instant;
}

/** Something that all who are registered must hear of; told after the gathering time to each who was told otherwise. */
export interface AnnouncementTable {
  id: string;
  event_id: string;
  kind: "changed" | "called-off" | "restored";
  /** An account's id. */
  actor: string;
  created_at: Instant;
  /** Until then it can be undone. */
  due_at: Instant;
  /** Taken back, or taken over by a later one of the same event. */
  undone_at: Instant | null;
  /** The last registration that has been seen to; those with greater ids remain. */
  reached_id: string | null;
  done_at: Instant | null;
  /** JSON: time and place as all were told before it, for undoing a move; null where there is none to undo. */
  before: string | null;
  /** JSON: since when and why the event was called off that this one restores, for undoing that; else null. */
  called_off: Generated<string | null>;
}

/** What an organiser has said of the reminders of an event; without a row they are as the house has them. */
export interface ReminderRulesTable {
  event_id: string;
  /** JSON, as registration/reminders/rules.ts. */
  rules: string;
  /** Grows with every save; a stale one is refused. */
  version: number;
  changed_at: Instant;
  /** An account's id. */
  changed_by: string;
}

/** One reminder of one event, at one time: how far it has come. */
export interface ReminderRoundTable {
  event_id: string;
  kind: "early" | "late" | "stream";
  due_at: Instant;
  /** The start that it reminds of. */
  starts_at: Instant;
  /** The start that those who had one before were reminded of, where it is as good as this one. */
  anchor_at: Instant;
  begun_at: Instant;
  /** The last registration that has been seen to. */
  reached_id: string | null;
  /** How many were written to. */
  people: number;
  done_at: Instant | null;
}

/** One who runs events, and signs in. */
export interface AccountTable {
  id: string;
  /** Normalised as a registration's. Retention: account. */
  email: string;
  /** Retention: account. */
  name: string;
  /** Runs the whole instance. */
  is_admin: Flag;
  created_at: Instant;
  /** Signs in no more. */
  closed_at: Instant | null;
}

export interface MembershipTable {
  organisation_id: string;
  account_id: string;
  role: "owner" | "editor" | "viewer" | "door";
  created_at: Instant;
}

/** One asked to sign in: a letter with a code and a link, each good once. */
export interface SignInTable {
  id: string;
  /** Null: nobody has this address, and the page does not say so. */
  account_id: string | null;
  /** HMAC of id and code, hexadecimal; null for a link from the terminal, and until the letter goes out. */
  code_hash: string | null;
  /** SHA-256 of the link's secret, hexadecimal; null until the letter goes out. */
  secret_hash: string | null;
  /** Codes tried. */
  tries: number;
  /** Where they were going. */
  next_path: string | null;
  created_at: Instant;
  expires_at: Instant;
  used_at: Instant | null;
}

/** One who is signed in, in one browser. */
export interface AccountSessionTable {
  id: string;
  account_id: string;
  /** SHA-256 of the cookie's secret, hexadecimal. */
  secret_hash: string;
  created_at: Instant;
  expires_at: Instant;
}

/** A secret in a link: only its hash is here. One purpose, one expiry. */
export interface LinkTable {
  id: string;
  purpose: "registration";
  registration_id: string | null;
  /** SHA-256 of the secret, hexadecimal. */
  secret_hash: string;
  expires_at: Instant;
  created_at: Instant;
}

/** The secret address of a calendar: what one address is registered for, or what an account's organisations run. */
export interface PersonalFeedTable {
  id: string;
  /** Normalised as a registration's; null for an account's. Retention: contact. */
  email: string | null;
  account_id: string | null;
  /** SHA-256 of the secret, hexadecimal. */
  secret_hash: string;
  language: Lang;
  created_at: Instant;
}

export type LetterState = "waiting" | "sending" | "sent" | "failed" | "expired";
/** One letter to one person. Written with what it is about; rendered and sent later. */
export interface OutboxTable {
  id: string;
  letter: string;
  event_id: string | null;
  registration_id: string | null;
  /** Retention: letter. */
  to_address: string;
  language: Lang;
  /** Retention: letter. JSON: what the letter says, as it was at that moment. */
  facts: string;
  /** The mass letter that it is a copy of. */
  mass_letter_id: Generated<string | null>;
  /** Not to go out until an organiser says so. */
  is_held: Generated<Flag>;
  /** One letter for one occasion. */
  dedupe_key: string;
  message_id: string;
  state: LetterState;
  /** Higher goes first: a receipt before a mass letter. */
  priority: number;
  attempts: number;
  next_at: Instant;
  /** Not sent after this. */
  expires_at: Instant | null;
  lease_owner: string | null;
  lease_until: Instant | null;
  data_started_at: Instant | null;
  /** Retention: letter. JSON: subject, text, html, calendar; links are marks. */
  rendered: string | null;
  /** Retention: letter. */
  smtp_response: string | null;
  created_at: Instant;
  sent_at: Instant | null;
  /** When it came back for good; `smtp_response` says why. */
  bounced_at: Generated<Instant | null>;
}

/** What a calendar last answered to the invitation of a registration. */
export interface CalendarReplyTable {
  registration_id: string;
  answer: "accepted" | "tentative" | "declined";
  /** Of the invitation that was answered. */
  sequence: number;
  /** By the answering calendar's clock. */
  stamped_at: Instant;
  received_at: Instant;
}

/** How far the house has read its own mailbox. */
export interface MailboxTable {
  name: string;
  /** The numbers below count from anew when it changes (RFC 3501 §2.3.1.1). */
  uid_validity: string;
  last_uid: number;
  /** Until when one process alone reads. */
  lease_until: Instant;
}

/** What one wrote, counted in a window: shared by all processes. */
export interface RateTable {
  /** What is counted; addresses only as a keyed hash. */
  key: string;
  window_start: Instant;
  count: number;
}

/** Who did what to which event or registration. */
export interface ActivityTable {
  id: string;
  at: Instant;
  /** "visitor", "system", or an organiser's id. */
  actor: string;
  verb: string;
  event_id: string | null;
  registration_id: string | null;
  /** JSON. Never names or addresses. */
  facts: string | null;
}

/** Public text as search sees it: folded, one row a page and language. */
export interface SearchEntryTable {
  id: string;
  kind: "event" | "session" | "series" | "speaker" | "article" | "organisation";
  slug: string;
  event_slug: string | null;
  title: string;
  lang: Lang;
  /** Folded title and text. Retention: role. */
  folded_title: string;
  /** Retention: role. */
  folded_text: string;
  /** Newest first among equals. */
  dated_on: LocalDate | null;
}

/** The version of what all public pages show; one row. Every process asks it. */
export interface SiteVersionTable {
  id: number;
  version: number;
}

export interface Database {
  organisation: OrganisationTable;
  series: SeriesTable;
  venue: VenueTable;
  room: RoomTable;
  offer: OfferTable;
  event: EventTable;
  event_slug: EventSlugTable;
  event_topic: EventTopicTable;
  event_partner: EventPartnerTable;
  event_relation: EventRelationTable;
  important_date: ImportantDateTable;
  seats: SeatsTable;
  track: TrackTable;
  session: SessionTable;
  programme_draft: ProgrammeDraftTable;
  programme_edit: ProgrammeEditTable;
  programme_release: ProgrammeReleaseTable;
  programme_import: ProgrammeImportTable;
  programme_columns: ProgrammeColumnsTable;
  talk: TalkTable;
  speaker: SpeakerTable;
  appearance: AppearanceTable;
  image: ImageTable;
  picture: PictureTable;
  headcount: HeadcountTable;
  material: MaterialTable;
  caption_track: CaptionTrackTable;
  speaker_invitation: SpeakerInvitationTable;
  speaker_entry: SpeakerEntryTable;
  speaker_link: SpeakerLinkTable;
  speaker_answer: SpeakerAnswerTable;
  speaker_hours: SpeakerHoursTable;
  speaker_consent: SpeakerConsentTable;
  upload: UploadTable;
  stored_file: StoredFileTable;
  session_attendance: SessionAttendanceTable;
  finish_item: FinishItemTable;
  aftermath_letter: AftermathLetterTable;
  article: ArticleTable;
  registration: RegistrationTable;
  part: PartTable;
  registration_part: RegistrationPartTable;
  told_choice: ToldChoiceTable;
  question: QuestionTable;
  question_option: QuestionOptionTable;
  answer: AnswerTable;
  diet: DietTable;
  assistance: AssistanceTable;
  consent: ConsentTable;
  ranking: RankingTable;
  ranking_link: RankingLinkTable;
  ranking_place: RankingPlaceTable;
  note: NoteTable;
  mass_letter: MassLetterTable;
  mass_letter_text: MassLetterTextTable;
  mass_letter_recipient: MassLetterRecipientTable;
  mass_letter_subscriber: MassLetterSubscriberTable;
  subscription: SubscriptionTable;
  subscription_link: SubscriptionLinkTable;
  letter_template: LetterTemplateTable;
  announcement: AnnouncementTable;
  reminder_rules: ReminderRulesTable;
  reminder_round: ReminderRoundTable;
  account: AccountTable;
  membership: MembershipTable;
  sign_in: SignInTable;
  account_session: AccountSessionTable;
  link: LinkTable;
  personal_feed: PersonalFeedTable;
  outbox: OutboxTable;
  calendar_reply: CalendarReplyTable;
  mailbox: MailboxTable;
  rate: RateTable;
  activity: ActivityTable;
  search_entry: SearchEntryTable;
  site_version: SiteVersionTable;
}

export type Db = Kysely<Database>;
export type Trx = Transaction<Database>;

export type OrganisationRow = Selectable<OrganisationTable>;
export type SeriesRow = Selectable<SeriesTable>;
export type VenueRow = Selectable<VenueTable>;
export type RoomRow = Selectable<RoomTable>;
export type EventRow = Selectable<EventTable>;
export type OfferRow = Selectable<OfferTable>;
export type ImportantDateRow = Selectable<ImportantDateTable>;
export type SeatsRow = Selectable<SeatsTable>;
export type TrackRow = Selectable<TrackTable>;
export type SessionRow = Selectable<SessionTable>;
export type ProgrammeDraftRow = Selectable<ProgrammeDraftTable>;
export type ProgrammeEditRow = Selectable<ProgrammeEditTable>;
export type ProgrammeImportRow = Selectable<ProgrammeImportTable>;
export type ProgrammeReleaseRow = Selectable<ProgrammeReleaseTable>;
export type TalkRow = Selectable<TalkTable>;
export type SpeakerRow = Selectable<SpeakerTable>;
export type AppearanceRow = Selectable<AppearanceTable>;
export type ImageRow = Selectable<ImageTable>;
export type HeadcountRow = Selectable<HeadcountTable>;
export type MaterialRow = Selectable<MaterialTable>;
export type SpeakerInvitationRow = Selectable<SpeakerInvitationTable>;
export type SpeakerEntryRow = Selectable<SpeakerEntryTable>;
export type SpeakerAnswerRow = Selectable<SpeakerAnswerTable>;
export type SpeakerHoursRow = Selectable<SpeakerHoursTable>;
export type SpeakerConsentRow = Selectable<SpeakerConsentTable>;
export type StoredFileRow = Selectable<StoredFileTable>;
export type UploadRow = Selectable<UploadTable>;
export type ArticleRow = Selectable<ArticleTable>;
export type RegistrationRow = Selectable<RegistrationTable>;
export type PartRow = Selectable<PartTable>;
export type QuestionRow = Selectable<QuestionTable>;
export type QuestionOptionRow = Selectable<QuestionOptionTable>;
export type AnswerRow = Selectable<AnswerTable>;
export type DietRow = Selectable<DietTable>;
export type RankingRow = Selectable<RankingTable>;
export type NoteRow = Selectable<NoteTable>;
export type SubscriptionRow = Selectable<SubscriptionTable>;
export type MassLetterRow = Selectable<MassLetterTable>;
export type LetterTemplateRow = Selectable<LetterTemplateTable>;
export type AftermathLetterRow = Selectable<AftermathLetterTable>;
export type AnnouncementRow = Selectable<AnnouncementTable>;
export type ReminderRoundRow = Selectable<ReminderRoundTable>;
export type AccountRow = Selectable<AccountTable>;
export type PersonalFeedRow = Selectable<PersonalFeedTable>;
export type CalendarReplyRow = Selectable<CalendarReplyTable>;
export type OutboxRow = Selectable<OutboxTable>;
