import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { freeSeat, leaveLine, lockSeats } from "#app/events/seats.ts";
import { Refusal } from "#app/refusal.ts";
import type { Instant, RegistrationRow, Trx } from "#db/schema.ts";
import { noteActivity } from "./activity.ts";
import { stampAfter, writeTo } from "./letters.ts";
import { promote } from "./promote.ts";
import { invitingEvent, registrationById } from "./queries.ts";
import { hasStarted, holdsSeat, isLive } from "./rules.ts";

export interface Cancelled {
  readonly registration: RegistrationRow;
  /** Whether the seat went to the next in line. */
  readonly isPassedOn: boolean;
}

/**
 * Gives a person's claim back, on the person's own wish, until the event begins; the next in line moves up at once.
 *
 * Asking twice gives the same registration, and no second letter.
 *
 * @throws Refusal "no-such-registration" or "event-started"
 */
export async function cancelRegistration(app: App, registrationId: string): Promise<Cancelled> {
  const asked = await registrationById(app.db, registrationId);
  if (!asked) throw new Refusal("no-such-registration");
  const now = app.now();
  return app.db.transaction().execute(async (trx) => {
    await lockSeats(trx, asked.event_id, asked.kind);
    const before = await registrationById(trx, registrationId);
    if (!before) throw new Refusal("no-such-registration");
    if (!isLive(before.status)) return { registration: before, isPassedOn: false };

    const event = await invitingEvent(trx, before.event_id);
    if (hasStarted(event, now)) throw new Refusal("event-started");

    const registration = await markCancelled(trx, before, now);
    await noteActivity(trx, app, "cancelled", "visitor", registration);
    await writeTo(trx, app, event, registration, {
      letter: "registration-cancelled",
      invitation: "CANCEL",
      placeInLine: null,
    });
    if (before.status === "waitlisted") await leaveLine(trx, event.id, before.kind);
    if (!holdsSeat(before.status)) return { registration, isPassedOn: false };

    const seats = await freeSeat(trx, event.id, before.kind);
    const promoted = await promote(trx, app, event, seats, now);
    return { registration, isPassedOn: promoted.length > 0 };
  });
}

/** An entry that was mailed is revised once more; one that never was stays at nought. */
function markCancelled(trx: Trx, before: RegistrationRow, now: Instant): Promise<RegistrationRow> {
  return trx
    .updateTable("registration")
    .set({
      status: "cancelled",
      cancel_cause: "person",
      waiting_seq: null,
      status_at: stampAfter(before.status_at, now),
      ...(before.calendar_uid !== null && { calendar_sequence: sql<number>`calendar_sequence + 1` }),
    })
    .where("id", "=", before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
