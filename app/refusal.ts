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
  | "plan-outdated"
  | "ranking-over"
  | "not-their-contact"
  | "not-their-people"
  | "letter-not-failed"
  | "stale-version"
  | "no-such-session"
  | "no-such-talk"
  | "no-such-room"
  | "no-such-track"
  | "no-such-appearance"
  | "nothing-to-undo"
  | "in-use"
  | "event-undated"
  | "ends-before-start"
  | "no-such-question"
  | "no-such-date"
  | "no-such-offer"
  | "no-such-place"
  | "question-has-answers"
  | "part-chosen"
  | "seats-taken"
  | "answers-awaited"
  | "same-event"
  | "letter-approved"
  | "letter-without-text"
  | "nobody-to-write-to"
  | "recipients-changed"
  | "last-owner"
  | "no-such-member";

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
