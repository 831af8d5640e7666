import type { Db, Instant } from "#db/schema.ts";
import type { Config } from "./config.ts";

/** What the domain may reach. The first parameter of every command and job; `context.ts` makes the real one. */
export interface App {
  readonly db: Db;
  readonly now: () => Instant;
  /** A new identifier, unique and rising with time. */
  readonly newId: () => string;
  /** 256 bits nobody can guess, as base64url. */
  readonly newSecret: () => string;
  /** Null without `SMTP_URL`: letters wait in the outbox. */
  readonly mailer: Mailer | null;
  readonly config: Config;
}

/** One finished letter on its way to the relay: exactly one recipient (calendar-and-mail.md §4). */
export interface OutgoingLetter {
  readonly messageId: string;
  readonly date: Instant;
  readonly from: { readonly name: string; readonly address: string };
  /** Who gets the answer, where it is not whoever it is from. */
  readonly replyTo?: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly calendar: { readonly method: "REQUEST" | "CANCEL"; readonly text: string } | null;
}

export interface Mailer {
  /**
   * Hands one letter to the relay and gives its answer.
   *
   * @throws MailFault with the class of what went wrong
   */
  readonly send: (letter: OutgoingLetter) => Promise<string>;
  readonly close: () => Promise<void>;
}

/**
 * What a failed attempt means for the letter: try again soon, slow down for the whole account, give up, or
 * nobody knows whether it was taken.
 */
export type MailFaultClass = "retry" | "throttled" | "refused" | "uncertain";

export class MailFault extends Error {
  override readonly name = "MailFault";
  constructor(
    readonly kind: MailFaultClass,
    readonly response: string,
  ) {
    super(response);
  }
}
