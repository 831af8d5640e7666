import type { Instant, Lang } from "#db/schema.ts";
import type { KnownWhen } from "./known-when.ts";

/** A name and an e-mail address. Without a usable name the address stands for it. */
export interface Mailbox {
  name: string;
  email: string;
}

/** One VEVENT. Texts are as people typed them: cleaning and escaping happen on the way out. */
export interface Entry {
  /** Stored, and the same for the life of the entry: calendars know it by this alone. */
  uid: string;
  sequence: number;
  /** DTSTAMP: when this text was made. */
  stampedAt: Instant;
  /** LAST-MODIFIED. */
  changedAt: Instant;
  createdAt?: Instant | null;
  when: KnownWhen;
  status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  /** Whether it leaves the time free. What is cancelled always does. */
  isFree: boolean;
  title: string;
  /** BCP 47 tag of the title; the description may be in another language. */
  language: Lang;
  /** Venue, address and room; empty or null while the place is unknown. */
  location?: string | null;
  /** Plain text, with "\n" between lines. */
  description?: string | null;
  /** The public page. Anything but http and https is left out. */
  url?: string | null;
  categories?: readonly string[];
  /** Degrees, WGS 84. */
  geo?: { latitude: number; longitude: number } | null;
  organizer?: Mailbox | null;
  attendee?: (Mailbox & { expectsReply: boolean }) | null;
}
