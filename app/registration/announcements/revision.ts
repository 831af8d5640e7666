import { sql } from "kysely";
import type { App } from "#app/app.ts";
import type { RegistrationRow } from "#db/schema.ts";
import { newInvitation, stampAfter } from "../letters.ts";
import type { InvitingEvent } from "../queries.ts";
import type { Change } from "./told.ts";

/** What a calendar is told of a change. */
export interface Revision {
  readonly method: "REQUEST" | "CANCEL";
  /** Whether there is no entry to revise. */
  readonly isNew: boolean;
}

/** A date that is no longer known takes the entry out of the calendar; the next one is a new entry. */
export function revisionOf({ wasDated, isDated }: Change): Revision | null {
  if (isDated) return { method: "REQUEST", isNew: !wasDated };
  return wasDated ? { method: "CANCEL", isNew: false } : null;
}

/** `status_at` is the stamp of an invitation's last mail, so that the next one's is later (K3). */
export function revised(app: App, event: InvitingEvent, before: RegistrationRow, { isNew }: Revision) {
  return {
    status_at: stampAfter(before.status_at, app.now()),
    ...(isNew ? newInvitation(app, event) : { calendar_sequence: sql<number>`calendar_sequence + 1` }),
  };
}
