import type { Instant } from "#db/schema.ts";
import type { KnownOrganisation } from "./organisations.ts";

/** One who has a seat, or wishes for one. */
export interface Candidate {
  readonly id: string;
  /** Who holds a seat keeps it, and counts for their organisation. */
  readonly standing: "seated" | "waiting" | "asking";
  readonly arrivedAt: Instant;
  /** From 1: who is next in the line; null for one who does not wait. */
  readonly placeInLine: number | null;
  readonly organisation: KnownOrganisation | null;
  /** Whether they, or anybody from their organisation, have had a seat at an earlier event. */
  readonly hasBeen: boolean;
  readonly organisationHasBeen: boolean;
  /** What they chose where the event asks. */
  readonly optionIds: readonly string[];
}

/** Who goes before others. */
export type Preference =
  | { readonly kind: "new-person" }
  | { readonly kind: "new-organisation" }
  /** Those who gave this answer: municipalities, or those who come the whole way. */
  | { readonly kind: "answer"; readonly optionId: string };

/** By which rules seats are given out. */
export interface SeatRules {
  /** How many from one organisation; null for any number. */
  readonly ceiling: {
    readonly people: number;
    /** Whether seats stay empty sooner than that an organisation gets more. */
    readonly isFirm: boolean;
  } | null;
  /** The first weighs most; among equals the one who came first. */
  readonly preferences: readonly Preference[];
  /** The organiser's own order, before all else: the ids of those who go first. */
  readonly first: readonly string[];
  /** Whether an organisation's own order holds among its people. */
  readonly usesRankings: boolean;
  /** What one who asked is told for whom there is no seat. */
  readonly others: "waitlist" | "decline";
}

export const FIRST_COME: SeatRules = {
  ceiling: null,
  preferences: [],
  first: [],
  usesRankings: true,
  others: "waitlist",
};

/** Why somebody has a seat, or none: a code, and with it the facts for the sentence. */
export type Why =
  | { readonly code: "room-for-all" }
  | { readonly code: "organiser-order"; readonly order: number }
  /** Their own organisation put them first among its people, at this place. */
  | {
      readonly code: "organisation-order";
      readonly order: number;
      readonly organisation: string;
      readonly place: number;
    }
  | { readonly code: "preferred"; readonly order: number; readonly preference: Preference["kind"] }
  | { readonly code: "in-order"; readonly order: number }
  /** Beyond the ceiling, and nobody below it was left. */
  | { readonly code: "room-left-over"; readonly organisation: string; readonly ceiling: number }
  | { readonly code: "beyond-ceiling"; readonly organisation: string; readonly ceiling: number }
  | { readonly code: "no-seat-left"; readonly order: number; readonly seats: number };

export interface Placed {
  readonly id: string;
  readonly outcome: "seat" | "waitlist" | "declined";
  /** From 1, for one who waits. */
  readonly place: number | null;
  readonly why: Why;
}

/** What giving out the seats leads to, shown before it is done. */
export interface Plan {
  /** Everyone who asks or waits, once: first those who get a seat, in order, then the line, then the others. */
  readonly people: readonly Placed[];
  readonly counts: Readonly<Record<Placed["outcome"], number>>;
  /** Seats that nobody gets; null where there is no limit. */
  readonly emptySeats: number | null;
  /** How many have no seat although one is empty: a firm ceiling says so. */
  readonly heldBack: number;
  /** How many in the line are passed over: it must be said why (trust.md §1, R4). */
  readonly skipped: number;
  readonly rules: SeatRules;
  /** The same as long as nobody has come, gone or changed. */
  readonly fingerprint: string;
}
