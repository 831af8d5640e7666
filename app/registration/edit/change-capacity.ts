import type { App } from "#app/app.ts";
import { noteSaved } from "#app/events/edit/save.ts";
import { saveEvent } from "#app/events/save-event.ts";
import { lockSeats, setCapacity } from "#app/events/seats.ts";
import { Refusal } from "#app/refusal.ts";
import type { RegistrationRow, SeatKind, Trx } from "#db/schema.ts";
import { overrideNewest } from "../override-newest.ts";
import { promote } from "../promote.ts";
import { invitingEvent } from "../queries.ts";

export interface CapacityChange {
  /** People; null for no limit. */
  readonly capacity: number | null;
  readonly accountId: string;
  /** That more have seats than there will be: they keep them, and nobody moves up until there are fewer. */
  readonly keepRegistered: boolean;
}

/**
 * Changes how many seats of a kind there are. More: exactly as many move up as there is room for, in order. A form that
 * still shows the old number is stale from now on.
 *
 * @returns those who have or are offered a seat now
 * @throws Refusal "no-such-event"; "capacity-below-taken", with how many are taken, unless they keep their seats
 */
export function changeCapacity(
  app: App,
  eventId: string,
  kind: SeatKind,
  change: CapacityChange,
): Promise<RegistrationRow[]> {
  return app.db.transaction().execute(async (trx) => {
    const saved = await saveEvent(trx, app, eventId, ({ changed_at }) => ({ changed_at }));
    const promoted = await changeCapacityWithin(trx, app, eventId, kind, change);
    const facts = { kind, capacity: change.capacity };
    await noteSaved(trx, app, change.accountId, "registration-changed", saved, facts);
    return promoted;
  });
}

/** As `changeCapacity`, within a transaction that has locked the event; notes nothing. */
export async function changeCapacityWithin(
  trx: Trx,
  app: App,
  eventId: string,
  kind: SeatKind,
  { capacity, accountId, keepRegistered }: CapacityChange,
): Promise<RegistrationRow[]> {
  const before = await lockSeats(trx, eventId, kind);
  const excess = capacity === null ? 0 : before.taken - capacity;
  if (excess > 0 && !keepRegistered) {
    throw new Refusal("capacity-below-taken", { taken: before.taken, capacity, kind });
  }
  const seats = await setCapacity(trx, eventId, kind, capacity);
  if (excess > 0) await overrideNewest(trx, seats, excess, accountId, "capacity lowered");
  return promote(trx, app, await invitingEvent(trx, eventId), seats, app.now());
}
