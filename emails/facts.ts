import type { KnownWhen } from "#app/calendar/known-when.ts";
import type { Language } from "#app/language/language.ts";
import type { ProgrammeChange } from "#app/programme/release/changes.ts";
import type { Deadline, When } from "#app/time.ts";
import type { Instant, Lang, LocalDate, RegistrationStatus, SeatKind, ThemeName } from "#db/schema.ts";
import type { MembershipTable, SpeakerPart } from "#db/schema.ts";

/** Every letter about one registration, named after what happened. */
export type RegistrationLetterName =
  | "registration-confirmed"
  | "registration-waitlisted"
  | "registration-received"
  | "registration-promoted"
  | "registration-offered"
  | "registration-offer-ended"
  | "registration-declined"
  | "registration-demoted"
  | "registration-changed"
  | "registration-reminder"
  | "registration-cancelled"
  | "registration-handed-over"
  | "registration-taken-over"
  | "registration-not-handed-over"
  | "event-changed"
  | "event-called-off"
  | "event-restored"
  | "already-registered"
  | "calendar-entry"
  | "calendar-declined";

/** Every letter in which an organiser may write something of their own. */
export type TemplateLetter =
  | Extract<
      RegistrationLetterName,
      | "registration-confirmed"
      | "registration-received"
      | "registration-waitlisted"
      | "registration-promoted"
      | "registration-offered"
      | "registration-declined"
      | "registration-reminder"
      | "registration-cancelled"
      | "event-changed"
      | "event-called-off"
    >
  | "aftermath";

/** Every letter there is. */
export type LetterName =
  | RegistrationLetterName
  | "from-organiser"
  | "colleagues-registered"
  | "aftermath"
  | "rehearsal"
  | "template-trial"
  | "own-links"
  | "ranking-asked"
  | "member-invited"
  | "subscription-asked"
  | "series-letter"
  | SpeakerLetterName
  | DeskNoteName
  | "sign-in";

/** What is written to those who speak, and of them. */
export type SpeakerLetterName =
  | "speaker-invited"
  | "speaker-reminded"
  | "speaker-moved"
  | "speaker-entry"
  | "speaker-declined"
  | "speaker-thanked";

/** What is written to an event's contact of what has come to the house's mailbox. */
export type DeskNoteName = "letter-returned" | "time-proposed";

/** What each letter is made of. Stored as JSON in the outbox. */
export interface FactsOf
  extends
    Record<RegistrationLetterName, LetterFacts>,
    Record<SpeakerLetterName, SpeakerFacts>,
    Record<DeskNoteName, DeskNoteFacts> {
  readonly "from-organiser": FromOrganiserFacts;
  readonly "colleagues-registered": ColleaguesFacts;
  readonly aftermath: AftermathFacts;
  readonly rehearsal: RehearsalFacts;
  readonly "template-trial": TemplateTrialFacts;
  readonly "own-links": OwnLinksFacts;
  readonly "ranking-asked": RankingFacts;
  readonly "member-invited": MemberInvitedFacts;
  readonly "sign-in": SignInFacts;
  readonly "subscription-asked": SubscriptionAskedFacts;
  readonly "series-letter": SeriesLetterFacts;
}

/** The event as it was when the letter was written. Texts are the organiser's own, in their own language. */
export interface EventInLetter {
  readonly title: string;
  readonly lang: Lang;
  readonly zone: string;
  readonly when: When;
  readonly doorsAt: Instant | null;
  /** «Enkel frokost og registrering». */
  readonly doorsText: string | null;
  readonly venue: VenueInLetter | null;
  readonly room: string | null;
  /** The place where only a town or a phrase is known. */
  readonly placeText: string | null;
  readonly streamUrl: string | null;
  readonly deadline: Deadline | null;
  /** When those who asked get their answer, where seats are prioritised. */
  readonly answerOn: LocalDate | null;
  readonly contact: {
    readonly name: string;
    readonly email: string | null;
    readonly phone: string | null;
  } | null;
  readonly organiser: { readonly name: string; readonly acronym: string | null; readonly theme: ThemeName };
  /** Invented for show: nobody real is written to about it. */
  readonly isDemonstration: boolean;
  /** The public page in the recipient's language. */
  readonly url: string;
}

export interface VenueInLetter {
  readonly name: string;
  readonly street: string | null;
  readonly city: string | null;
  readonly floor: string | null;
  readonly entrance: string | null;
  readonly accessibility: string | null;
}

/** Whom the letter is to. What they typed is data: see `message.ts`. */
export interface PersonInLetter {
  readonly name: string;
  readonly email: string;
  readonly kind: SeatKind;
}

/** The life of one calendar entry, as of this letter. */
export interface InvitationInLetter {
  readonly method: "REQUEST" | "CANCEL";
  /** Whether somebody reads what the calendar answers; missing in what was written before anybody did. */
  readonly expectsReply?: boolean;
  readonly uid: string;
  readonly sequence: number;
  readonly stampedAt: Instant;
  readonly createdAt: Instant;
}

/** What a registration is as long as it is a claim on something. */
export type LiveStatus = Exclude<RegistrationStatus, "cancelled" | "declined">;

/** What every letter about a registration is made of. */
export interface LetterFacts {
  readonly event: EventInLetter;
  readonly person: PersonInLetter;
  /** The `From:` of the letter, and the organizer of its invitation. */
  readonly sender: { readonly name: string; readonly address: string };
  /** What the registration is now. */
  readonly status: RegistrationStatus;
  readonly invitation: InvitationInLetter | null;
  /** From 1; null for one who does not wait for a seat. */
  readonly placeInLine: number | null;
  /** Whose wish or decision the letter tells of. */
  readonly by: "person" | "organiser";
  /** What the organiser gives as the reason, in the organiser's own words. */
  readonly reason: string | null;
  /** The colleague who filled in the form, or handed the seat over, or was to have it: as somebody typed it. */
  readonly colleague: string | null;
  /** Until when an offered seat is held. */
  readonly offerUntil: Instant | null;
  /** The sessions and days that are this person's, or wished for as long as there is no seat. */
  readonly choices: readonly ChoiceInLetter[];
  /** The wishes that were full when the seat came. */
  readonly lostChoices: readonly ChoiceInLetter[];
  /** What this person was last told, or in a reminder first, where time or place has changed since. */
  readonly before: { readonly when: When | null; readonly place: string | null } | null;
  /** What this person has chosen and was told otherwise; missing in what was written before there was any. */
  readonly movedChoices?: readonly MovedChoice[];
  /** In a reminder: what of the programme has become another since this person registered, the first of it. */
  readonly programmeChanges?: readonly ProgrammeChange[];
  /** How many more there are. */
  readonly moreChanges?: number;
  /** What the organiser has written for this kind of letter; missing where there is nothing. */
  readonly ownWords?: OwnWords;
  readonly writtenAt: Instant;
  /** How long the link to one's own page opens it. */
  readonly linkUntil: Instant;
}

/** What an organiser says in a letter of ours, with placeholders: beside what the letter always says. */
export interface OwnWords {
  /** After our own subject. */
  readonly subject: string;
  /** Markdown, before what we say. */
  readonly opening: string;
  /** Markdown, after it. */
  readonly closing: string;
  /** What it is written in: the recipient's own language, or the one that there is. */
  readonly lang: Language;
}

/** A session or a day that somebody chose. */
export interface ChoiceInLetter {
  /** Null for a day. */
  readonly title: string | null;
  readonly lang: Lang;
  /** For a day its date alone. */
  readonly when: When;
  readonly room: string | null;
}

/** A choice with another time or room than this person was last told. */
export interface MovedChoice {
  readonly before: ChoiceInLetter;
  /** Null: the session is no longer in the programme. */
  readonly now: ChoiceInLetter | null;
}

/** What the letter to one who registered colleagues is made of: names as typed, no links of theirs. */
export interface ColleaguesFacts extends LetterFacts {
  readonly colleagues: readonly {
    readonly name: string;
    /** What each got; «full»: nothing, since there was no seat and no line. */
    readonly got: "confirmed" | "waitlisted" | "received" | "full";
  }[];
}

/** What anybody can open of an event that is over. */
export interface OutInLetter {
  readonly recordings: number;
  readonly slides: number;
  /** Reports, podcasts and videos. */
  readonly others: number;
  readonly hasRecap: boolean;
}

/** What the letter that recordings and slides are out is made of. */
export interface AftermathFacts extends LetterFacts {
  /** «unknown»: nobody has noted who came. */
  readonly attendance: "came" | "absent" | "unknown";
  readonly out: OutInLetter;
}

/** What a letter that an organiser has written is made of. */
export interface FromOrganiserFacts {
  readonly event: EventInLetter;
  readonly person: PersonInLetter;
  readonly sender: LetterFacts["sender"];
  /** Who gets the answer; null: whoever it is from. */
  readonly replyTo: string | null;
  /** What the registration is as this is written. */
  readonly status: RegistrationStatus;
  /** As the organiser wrote it, with placeholders. */
  readonly subject: string;
  /** Markdown, with placeholders. */
  readonly body: string;
  /** What the organiser wrote it in: the recipient's own language, or the one that there is. */
  readonly lang: Language;
  /** To the organiser, to see how it looks: its link leads to the event. */
  readonly isTest: boolean;
  /** Missing in what was written before a deadline could be told. */
  readonly writtenAt?: Instant;
  readonly linkUntil: Instant;
}

/** What the letter is made of by which an organiser sees what those get who register. */
export interface RehearsalFacts extends LetterFacts {
  /** Where its link leads, in the place of a page of one's own. */
  readonly ownUrl: string;
}

/** What the letter is made of by which an organiser sees a letter of ours with their own words in it. */
export interface TemplateTrialFacts extends AftermathFacts {
  readonly of: TemplateLetter;
  /** Where its link leads, in the place of a page of one's own; null: to be seen on a page, where it is blacked out. */
  readonly ownUrl: string | null;
}

/** One of several registrations that a letter leads to. */
export interface RegistrationInLetter {
  readonly id: string;
  readonly event: Pick<EventInLetter, "title" | "lang" | "when" | "isDemonstration">;
  readonly status: LiveStatus;
  /** From 1; null for one who does not wait for a seat. */
  readonly placeInLine: number | null;
  readonly linkUntil: Instant;
}

/** What the letter with all links of one address is made of. */
export interface OwnLinksFacts {
  readonly person: Pick<PersonInLetter, "email">;
  readonly sender: LetterFacts["sender"];
  /** In the order of their days. */
  readonly registrations: readonly RegistrationInLetter[];
}

/** What the letter that asks an organisation to rank its people is made of: how many they are, and no name. */
export interface RankingFacts {
  readonly person: Pick<PersonInLetter, "email">;
  readonly sender: LetterFacts["sender"];
  readonly event: EventInLetter;
  readonly rankingId: string;
  /** As its people write it. */
  readonly organisation: string;
  readonly people: number;
  readonly rankingUntil: Instant;
  /** The last day to answer; missing where none was set. */
  readonly answerBy?: LocalDate | null;
}

/** What the letter by which an organiser signs in is made of. Its code and its link are made when it goes out. */
export interface SignInFacts {
  readonly person: Pick<PersonInLetter, "email">;
  readonly sender: LetterFacts["sender"];
  readonly signInId: string;
}

/** What the letter to one who is let into an organisation is made of. */
export interface MemberInvitedFacts extends SignInFacts {
  /** As it is called. */
  readonly organisation: string;
  readonly role: MembershipTable["role"];
}

/** What a speaker's page may still lack. */
export type SpeakerLack = "answer" | "title" | "abstract" | "bio" | "portrait" | "slides" | "consents";

/** What came of a talk: how many heard it, as the organiser says it, and what of it anybody can open. */
export interface AfterSpeaking {
  readonly listeners: string | null;
  readonly recordings: number;
  readonly slides: number;
}

/** What the letters to a speaker, and to those who help, are made of. */
export interface SpeakerFacts {
  readonly person: { readonly name: string | null; readonly email: string };
  readonly sender: LetterFacts["sender"];
  readonly event: EventInLetter;
  readonly invitationId: string;
  readonly part: SpeakerPart;
  /** As the programme has them; null for a role without a name. */
  readonly speaker: string | null;
  /** When and where they are in the programme. */
  readonly turn: ChoiceInLetter;
  /** Room and house of the turn. */
  readonly place: string | null;
  /** Who shared the work with this person; null where the organiser asks. */
  readonly askedBy: string | null;
  readonly lacks: readonly SpeakerLack[];
  /** Why not, as the speaker wrote it. */
  readonly reason: string | null;
  /** What was told before; null where it is no change. */
  readonly before: { readonly when: When; readonly place: string | null } | null;
  readonly isCalledOff: boolean;
  /** Whether the event was called off, as this person last heard. */
  readonly wasCalledOff?: boolean;
  /** What the letter tells the speaker's calendar; missing where it tells it nothing. */
  readonly entry?: SpeakerEntryInLetter | null;
  /** What came of it, when it is over. */
  readonly after?: AfterSpeaking | null;
  /** To the organiser, to look at: no link of the speaker's is in it. */
  readonly isTest?: boolean;
  /** Whether the event has a public page. */
  readonly isPublic: boolean;
  readonly linkUntil: Instant;
  /** The organiser's own page of the speakers. */
  readonly deskUrl: string;
}

/** A speaker's entry, as of a letter. */
export interface SpeakerEntryInLetter extends InvitationInLetter {
  readonly organizer: { readonly name: string; readonly address: string };
  readonly title: string;
  readonly lang: Lang;
  readonly when: KnownWhen;
  readonly place: string | null;
}

/** What a note to an event's contact is made of. */
export interface DeskNoteFacts {
  readonly person: Pick<PersonInLetter, "email">;
  readonly sender: LetterFacts["sender"];
  readonly event: EventInLetter;
  /** Whom it is about, as typed; empty where only an address is known. */
  readonly about: string;
  readonly address: string;
  /** What the mail server said of a returned letter. */
  readonly said: string | null;
  /** The time that a calendar proposes. */
  readonly proposed: When | null;
  /** The organiser's own page of it. */
  readonly deskUrl: string;
}

/** What somebody follows: a series, or all that an organiser writes to those who follow it. */
export interface FollowedInLetter {
  readonly name: string;
  readonly lang: Lang;
  readonly isSeries: boolean;
  readonly organiser: EventInLetter["organiser"];
  /** The public page in the recipient's language. */
  readonly url: string;
}

/** What the letter is made of that asks whether somebody wants to follow. */
export interface SubscriptionAskedFacts {
  readonly person: Pick<PersonInLetter, "email">;
  readonly sender: LetterFacts["sender"];
  readonly followed: FollowedInLetter;
  readonly subscriptionId: string;
  readonly linkUntil: Instant;
}

/** What a letter to those who follow a series is made of. */
export interface SeriesLetterFacts {
  readonly person: Pick<PersonInLetter, "email">;
  readonly sender: LetterFacts["sender"];
  /** The series, also for one who follows its organiser. */
  readonly followed: FollowedInLetter;
  /** Null in a test: nobody's. */
  readonly subscriptionId: string | null;
  readonly subject: string;
  /** Markdown. */
  readonly body: string;
  /** What the organiser wrote it in. */
  readonly lang: Language;
  readonly linkUntil: Instant;
}
