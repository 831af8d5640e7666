import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { PRIORITY } from "#app/mail/outbox.ts";
import type { AnnouncementRow, RegistrationRow, Trx } from "#db/schema.ts";
import { noteActivity } from "../activity.ts";
import { freePartsOf } from "../choices.ts";
import { stampAfter, writeTo } from "../letters.ts";
import type { InvitingEvent } from "../queries.ts";
import { holdsSeat } from "../rules.ts";

/**
 * Ends one person's claim on an event that was called off, with the letter that says so and takes the entry out of a
 * calendar that has it. Under the lock of the event's seats, which the caller counts.
 */
export async function callOffFor(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  announcement: AnnouncementRow,
  before: RegistrationRow,
): Promise<void> {
  const hasEntry = before.status === "confirmed";
  if (holdsSeat(before.status)) await freePartsOf(trx, before.id);
  const registration = await trx
    .updateTable("registration")
    .set({
      status: "cancelled",
      cancel_cause: "event",
      waiting_seq: null,
      offer_expires_at: null,
      override_actor: null,
      override_reason: null,
      status_at: stampAfter(before.status_at, app.now()),
      ...(hasEntry && { calendar_sequence: sql<number>`calendar_sequence + 1` }),
    })
    .where("id", "=", before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
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
