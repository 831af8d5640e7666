import type { App } from "#app/app.ts";
import { holdSeat, joinLine, lockSeats } from "#app/events/seats.ts";
import { Refusal } from "#app/refusal.ts";
import type { RegistrationRow } from "#db/schema.ts";
import { noteActivity } from "./activity.ts";
import type { Decision } from "./cancel.ts";
import { confirmSeat } from "./confirm-seat.ts";
import { stampAfter, writeTo } from "./letters.ts";
import { hasFreeSeat } from "./promote.ts";
import { invitingEvent, placeInLine, registrationById, registrationsOf } from "./queries.ts";
import { isLive } from "./rules.ts";
import { toldNow } from "./announcements/told.ts";

/**
 * Takes back that somebody was cancelled or declined, by the rules for one who asks now: a free seat where nobody
 * waits, else the end of the line. The calendar gets a new entry.
 *
 * @param override gives a seat also where the limit or the line does not allow it; the reason is stored
 * @throws Refusal "no-such-registration", "event-cancelled", "event-full", "same-address-twice" when the address has
 *   registered again meanwhile
 */
export async function restoreRegistration(
  app: App,
  registrationId: string,
  decision: Decision,
  override: string | null = null,
): Promise<RegistrationRow> {
  const asked = await registrationById(app.db, registrationId);
  if (!asked) throw new Refusal("no-such-registration");
  return app.db.transaction().execute(async (trx) => {
    const seats = await lockSeats(trx, asked.event_id, asked.kind);
    const before = await registrationById(trx, registrationId);
    if (!before || before.name === "") throw new Refusal("no-such-registration");
    if (isLive(before.status)) return before;
    const event = await invitingEvent(trx, before.event_id);
    if (event.status !== "published") throw new Refusal("event-cancelled");
    const all = await registrationsOf(trx, event.id, before.email);
    if (all.some((one) => isLive(one.status))) throw new Refusal("same-address-twice");

    const actor = { accountId: decision.accountId };
    const isFree = hasFreeSeat(seats) && seats.waiting === 0;
    if (isFree || override !== null) {
      await holdSeat(trx, event.id, before.kind);
      return confirmSeat(trx, app, event, before, {
        verb: "restored",
        actor,
        letter: "registration-confirmed",
        reason: decision.reason,
        override: hasFreeSeat(seats) ? null : { ...actor, reason: override! },
      });
    }
    if (!event.has_waitlist) throw new Refusal("event-full", { capacity: seats.capacity });
    const registration = await trx
      .updateTable("registration")
      .set({
        status: "waitlisted",
        told: toldNow(event, before.kind),
        waiting_seq: await joinLine(trx, event.id, before.kind),
        waiting_priority: 0,
        cancel_cause: null,
        ended_as: null,
        ended_from: null,
        status_reason: decision.reason,
        status_at: stampAfter(before.status_at, app.now()),
      })
      .where("id", "=", before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await noteActivity(trx, app, "restored", actor, registration);
    await writeTo(trx, app, event, registration, {
      letter: "registration-waitlisted",
      invitation: null,
      placeInLine: await placeInLine(trx, registration),
      by: "organiser",
      reason: decision.reason,
    });
    return registration;
  });
}
