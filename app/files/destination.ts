import type { FilePurpose } from "#db/schema.ts";

/** What a file is for, and by whom it comes. */
export interface Destination {
  readonly eventId: string;
  /** Null: it belongs to the event, and to no one who speaks there. */
  readonly appearanceId: string | null;
  readonly purpose: FilePurpose;
  /** The id of a speaker's invitation, or of an account. */
  readonly actor: string;
}
