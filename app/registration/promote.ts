import type { App } from "#app/app.ts";
import { moveUp } from "#app/events/seats.ts";
import type { Instant, RegistrationRow, SeatsRow, Trx } from "#db/schema.ts";
import { noteActivity } from "./activity.ts";
import { newInvitation, stampAfter, writeTo } from "./letters.ts";
import { nextWaiting, type InvitingEvent } from "./queries.ts";
import { passesOn } from "./rules.ts";

/**
 * Gives free seats to those who have waited longest, as long as there are both. Under the lock, in the transaction
 * that freed them: no seat stays empty beside one who waits (trust.md §1, R8).
 *
 * Later than 24 hours before the start nobody is moved: the organiser decides by hand.
 *
 * @param seats as the lock's last write left them
 * @returns those who have a seat now, in order
 */
export async function promote(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  seats: SeatsRow,
  now: Instant,
): Promise<RegistrationRow[]> {
  const promoted: RegistrationRow[] = [];
  if (!passesOn(event, now)) return promoted;
  let current = seats;
  while (current.waiting > 0 && (current.capacity === null || current.taken < current.capacity)) {
    const next = await nextWaiting(trx, event.id, current.kind);
    if (!next) throw new Error(`Seats say that ${current.waiting} wait, and nobody does`);
    current = await moveUp(trx, event.id, current.kind);
    promoted.push(await giveSeat(trx, app, event, next, now));
  }
  return promoted;
}

async function giveSeat(trx: Trx, app: App, event: InvitingEvent, waiting: RegistrationRow, now: Instant) {
  const registration = await trx
    .updateTable("registration")
    .set({
      status: "confirmed",
      waiting_seq: null,
      status_at: stampAfter(waiting.status_at, now),
      ...newInvitation(app, event),
    })
    .where("id", "=", waiting.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await noteActivity(trx, app, "promoted", "system", registration);
  await writeTo(trx, app, event, registration, {
    letter: "registration-promoted",
    invitation: "REQUEST",
    placeInLine: null,
  });
  return registration;
}
