import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { PRIORITY } from "#app/mail/outbox.ts";
import type { AnnouncementRow, RegistrationRow, Trx } from "#db/schema.ts";
import { noteActivity } from "../activity.ts";
import { freePartsOf } from "../choices.ts";
import { stampAfter, writeTo } from "../letters.ts";
import type { InvitingEvent } from "../queries.ts";
import { holdsEntry, holdsSeat } from "../rules.ts";

/**
 * Ends one person's claim on an event that was called off, with the letter that says so and takes the entry out of a
 * calendar that has it; without a word to one who last heard that it is off. What the claim was is kept, for an event
 * that is restored. Under the lock of the event's seats, which the caller counts.
 */
export async function callOffFor(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  announcement: AnnouncementRow,
  before: RegistrationRow,
): Promise<void> {
  const isNews = before.ended_from === null;
  const hasEntry = holdsEntry(before);
  if (holdsSeat(before.status)) await freePartsOf(trx, before.id);
  const registration = await trx
    .updateTable("registration")
    .set({
      status: "cancelled",
      cancel_cause: "event",
      ended_from: liveStatus(before.status),
      ended_waiting_seq: before.waiting_seq,
      waiting_seq: null,
      offer_expires_at: null,
      override_actor: null,
      override_reason: null,
      ...(isNews && { status_at: stampAfter(before.status_at, app.now()) }),
      ...(hasEntry && { calendar_sequence: sql<number>`calendar_sequence + 1` }),
    })
    .where("id", "=", before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  if (!isNews) return;
  await noteActivity(trx, app, "cancelled", { accountId: announcement.actor }, registration, {
    cause: "event",
  });
  await writeTo(trx, app, event, registration, {
    letter: "event-called-off",
    occasion: announcement.id,
    invitation: hasEntry ? "CANCEL" : null,
    placeInLine: null,
    by: "organiser",
    reason: event.cancel_reason,
    priority: PRIORITY.mass,
  });
}

function liveStatus(status: RegistrationRow["status"]): RegistrationRow["ended_from"] {
  if (status === "cancelled" || status === "declined") throw new Error("Only what is live can be called off");
  return status;
}
