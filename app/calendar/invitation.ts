import type { Instant, Lang } from "#db/schema.ts";
import type { Mailbox } from "./entry.ts";
import { calendarText } from "./calendar-text.ts";
import type { KnownWhen } from "./known-when.ts";

/** What one registered person's calendar is told. */
export interface InvitationFacts {
  method: "REQUEST" | "CANCEL";
  /** Stored with the registration, never derived from what can be edited. A new registration has a new one. */
  uid: string;
  /** Stored, and one higher for every mailed revision; an equal one is dropped as stale. */
  sequence: number;
  /** At least a second later than in the previous mail: calendars order by whole seconds. */
  stampedAt: Instant;
  lastModifiedAt: Instant;
  createdAt?: Instant | null;
  when: KnownWhen;
  title: string;
  /** BCP 47 tag of the title. */
  language: Lang;
  /** Venue, address and room; null while the place is unknown. */
  location: string | null;
  /** Doors, entrance, contact and the public link, as plain text. Never the personal link: calendars are shared. */
  description: string;
  /** The event's public page. */
  url: string;
  /** The `From:` of the letter; the same in every mail of one invitation. */
  organizer: Mailbox;
  /** The single `To:` of the letter. */
  attendee: Mailbox;
  /** Whether a mailbox reads the answers. Without one the person has accepted already and is asked nothing. */
  expectsReply: boolean;
  /** Whether the entry leaves the time free: `spansNights(when)`. */
  isFree: boolean;
}

/**
 * The calendar part of a letter to one registered person: an invitation, its update, or its cancellation.
 *
 * The Content-Type must be `text/calendar; charset=utf-8; method=` with the same method. A CANCEL takes the facts
 * of its last REQUEST with the next SEQUENCE; it is marked free, so that an entry which stays blocks nothing.
 *
 * @throws RangeError when the organizer is also the attendee: Google and Exchange turn such a file away
 * Source: RFC 5546 §3.2.2 and §3.2.5, RFC 6047 §2.4.
 */
export function invitation(facts: InvitationFacts): string {
  const { method, lastModifiedAt, attendee, expectsReply, ...rest } = facts;
  if (isSameMailbox(facts.organizer, attendee)) throw new RangeError("The organizer cannot be the attendee");

  const status = method === "CANCEL" ? "CANCELLED" : "CONFIRMED";
  const entry = {
    ...rest,
    status,
    changedAt: lastModifiedAt,
    attendee: { ...attendee, expectsReply },
  } as const;
  return calendarText(method, [], [entry]);
}

function isSameMailbox(one: Mailbox, other: Mailbox): boolean {
  return one.email.trim().toLowerCase() === other.email.trim().toLowerCase();
}
