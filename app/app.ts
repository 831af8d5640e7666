import type { Readable } from "node:stream";
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
  /** Null without `IMAP_URL`: nobody reads what comes in. */
  readonly mailbox: Mailbox | null;
  readonly files: FileStore;
  readonly txtRecords: TxtLookup;
  readonly config: Config;
}

/**
 * The texts that DNS has at a name, whole; none where there is nothing.
 *
 * @throws LookupFault when no answer came in a few seconds, or none of use
 */
export type TxtLookup = (name: string) => Promise<readonly string[]>;

/** DNS did not say whether there is something. */
export class LookupFault extends Error {
  override readonly name = "LookupFault";
}

/**
 * Where bytes lie. A path is made of our own ids, never of what others call their files.
 *
 * A file is on its way until it has settled: until then it is not there for `open` and `bytesOf`.
 */
export interface FileStore {
  /** Puts bytes after the first `offset` of a file on its way, and gives how many have come then. What comes before the stream breaks is kept. */
  readonly append: (path: string, bytes: AsyncIterable<Uint8Array>, offset: number) => Promise<number>;
  /** How many bytes of a file on its way have come; null where it is not on its way. */
  readonly arrived: (path: string) => Promise<number | null>;
  /** Makes a file on its way one that has come whole: it survives a loss of power. One that has settled already is fine. */
  readonly settle: (path: string) => Promise<void>;
  /** A whole file in one go, settled, instead of whatever was there. */
  readonly write: (
    path: string,
    bytes: AsyncIterable<Uint8Array>,
  ) => Promise<{ readonly bytes: number; readonly sha256: string }>;
  /** How large a settled file is; null where there is none. */
  readonly bytesOf: (path: string) => Promise<number | null>;
  /** A settled file, or a part of it. @param range both ends are in it */
  readonly open: (path: string, range?: { readonly start: number; readonly end: number }) => Readable;
  /** Where the bytes are on this machine, settled or on their way, for what reads a file by its name. */
  readonly placeOf: (path: string) => Promise<string | null>;
  /** Takes away a file, settled or on its way. One that is gone is fine. */
  readonly remove: (path: string) => Promise<void>;
  /** The paths of all files in a folder, settled or on their way. */
  readonly list: (folder: string) => Promise<string[]>;
  /** In bytes. */
  readonly space: () => Promise<{ readonly free: number; readonly total: number }>;
}

/** One finished letter on its way to the relay: exactly one recipient (calendar-and-mail.md §4). */
export interface OutgoingLetter {
  readonly messageId: string;
  readonly date: Instant;
  readonly from: { readonly name: string; readonly address: string };
  /** Who gets the answer, where it is not whoever it is from. */
  readonly replyTo?: string;
  readonly to: string;
  /** Where one click ends letters like this one; only for those that somebody has asked to follow. */
  readonly unsubscribe?: string;
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

/** A letter that has come in, as its mailbox counts it. */
export interface IncomingLetter {
  readonly uid: number;
  /** As it came over the wire; no more than its first part where it is too large to be an answer. */
  readonly bytes: Uint8Array;
}

/** How far a mailbox has been read. Its numbers rise, until `uidValidity` is another one. */
export interface MailboxPlace {
  readonly uidValidity: string;
  readonly uid: number;
}

export interface Mailbox {
  /**
   * Reads what has come after a place, oldest first, and gives the place that was read to. Nothing is moved, marked
   * or deleted. What lay there before the first reading, or before the mailbox counted anew, is not read.
   *
   * @param after null the first time
   * @param take called for each letter, in order; what it throws ends the reading
   */
  readonly read: (
    after: MailboxPlace | null,
    take: (letter: IncomingLetter, uidValidity: string) => Promise<void>,
  ) => Promise<MailboxPlace>;
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
