import type { App } from "#app/app.ts";
import { lockAllSeats, moveUp } from "#app/events/seats.ts";
import type { Instant, RegistrationRow, SeatsRow, Trx } from "#db/schema.ts";
import { confirmSeat, offerSeat } from "./confirm-seat.ts";
import { invitingEvent, isStillDeciding, nextWaiting, type InvitingEvent } from "./queries.ts";
import { nextStep } from "./rules.ts";

/**
 * Gives free seats to those who have waited longest, as long as there are both. Under the lock, in the transaction
 * that freed them: no seat stays empty beside one who waits (trust.md §1, R8).
 *
 * From 24 hours before the start a seat is offered until 18 hours before; later nobody is moved: the organiser
 * decides by hand. Where the organiser gives out the seats, nobody moves before all have an answer.
 *
 * @param seats as the lock's last write left them
 * @returns those who have or are offered a seat now, in order
 */
export async function promote(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  seats: SeatsRow,
  now: Instant,
): Promise<RegistrationRow[]> {
  const promoted: RegistrationRow[] = [];
  const step = nextStep(event, now);
  if (step === "by-hand" || (await isStillDeciding(trx, event, seats.kind))) return promoted;
  let current = seats;
  while (current.waiting > 0 && hasFreeSeat(current)) {
    const next = await nextWaiting(trx, event.id, current.kind);
    if (!next) throw new Error(`Seats say that ${current.waiting} wait, and nobody does`);
    current = await moveUp(trx, event.id, current.kind);
    promoted.push(
      step === "offer"
        ? await offerSeat(trx, app, event, next, now)
        : await confirmSeat(trx, app, event, next, {
            verb: "promoted",
            actor: "system",
            letter: "registration-promoted",
          }),
    );
  }
  return promoted;
}

/**
 * The same for all seats of an event that was off and is on: whoever gave a seat back meanwhile let nobody move up. In
 * the transaction that puts it on.
 */
export async function promoteInAll(trx: Trx, app: App, eventId: string): Promise<void> {
  const event = await invitingEvent(trx, eventId);
  for (const seats of await lockAllSeats(trx, eventId)) await promote(trx, app, event, seats, app.now());
}

export function hasFreeSeat({ capacity, taken }: Pick<SeatsRow, "capacity" | "taken">): boolean {
  return capacity === null || taken < capacity;
}
