import type { Deadline, When } from "#app/time.ts";
import type { Instant, Lang, LocalDate, RegistrationStatus, SeatKind, ThemeName } from "#db/schema.ts";

/** Every letter about one registration, named after what happened. */
export type RegistrationLetterName =
  | "registration-confirmed"
  | "registration-waitlisted"
  | "registration-received"
  | "registration-promoted"
  | "registration-cancelled"
  | "already-registered";

/** Every letter there is. */
export type LetterName = RegistrationLetterName | "own-links";

/** What each letter is made of. Stored as JSON in the outbox. */
export interface FactsOf extends Record<RegistrationLetterName, LetterFacts> {
  readonly "own-links": OwnLinksFacts;
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
  readonly writtenAt: Instant;
  /** How long the link to one's own page opens it. */
  readonly linkUntil: Instant;
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
