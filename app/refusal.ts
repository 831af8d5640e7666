export type RefusalCode =
  | "no-such-event"
  | "no-such-registration"
  | "no-such-series"
  | "no-such-organisation"
  | "event-withdrawn"
  | "event-cancelled"
  | "event-started"
  | "event-full"
  | "registration-not-open"
  | "registration-closed"
  | "registration-elsewhere"
  | "part-full"
  | "no-such-part"
  | "same-address-twice"
  | "not-held"
  | "offer-ended"
  | "nobody-waits"
  | "line-skipped-without-reason"
  | "too-many-letters"
  | "too-many-forms"
  | "time-skipped"
  | "time-ambiguous"
  | "slug-taken"
  | "not-ready-to-publish"
  | "capacity-below-taken"
  | "already-announced"
  | "wrong-code"
  | "sign-in-ended"
  | "letter-not-failed"
  | "stale-version"
  | "no-such-session"
  | "no-such-talk"
  | "no-such-appearance"
  | "nothing-to-undo"
  | "in-use"
  | "event-undated"
  | "no-such-room"
  | "no-such-track"
  | "ends-before-start";

export type RefusalFacts = Readonly<Record<string, string | number | null | undefined>>;

/** A request that the house rules turn down: a code for machines, facts for the sentence. Anything else is a bug. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    readonly code: RefusalCode,
    readonly facts: RefusalFacts = {},
  ) {
    super(code);
  }
}
