import { sql } from "kysely";
import { Refusal } from "#app/refusal.ts";
import type { SeatKind, SeatsRow, Trx } from "#db/schema.ts";

/**
 * Takes a seat if one is free and nobody waits, and says whether it did: `last_took` is 1. Locks the row either way.
 *
 * Must be the transaction's first statement, and always hits the row: an update whose `where` held the condition
 * would match nothing when the event is full, lock nothing, and leave a person waiting beside an empty seat.
 * Takes none where seats are not given to the first who come.
 *
 * @throws Refusal "no-such-event" when the event has no seats of this kind
 */
export async function takeSeat(trx: Trx, slug: string, kind: SeatKind): Promise<SeatsRow> {
  const isFree = sql`(capacity is null or taken < capacity) and waiting = 0
    and (select allocation from event where event.id = seats.event_id) = 'first-come'`;
  const seats = await trx
    .updateTable("seats")
    .set({
      version: sql`version + 1`,
      last_took: sql`case when ${isFree} then 1 else 0 end`,
      taken: sql`taken + case when ${isFree} then 1 else 0 end`,
    })
    .where("event_id", "=", (eb) => eb.selectFrom("event").select("id").where("slug", "=", slug))
    .where("kind", "=", kind)
    .returningAll()
    .executeTakeFirst();
  if (!seats) throw new Refusal("no-such-event", { slug });
  return seats;
}

/** Locks the row of an event's seats, whatever is in it. The first statement of what may move a seat later on. */
export function lockSeats(trx: Trx, eventId: string, kind: SeatKind): Promise<SeatsRow> {
  return moveSeats(trx, eventId, kind, {});
}

/**
 * Sees to it that an event has seats of a kind: one that takes its registrations by mail may have none yet. Says
 * whether they are new.
 */
export async function ensureSeats(trx: Trx, eventId: string, kind: SeatKind): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("seats")
    .values({
      event_id: eventId,
      kind,
      capacity: null,
      taken: 0,
      waiting: 0,
      next_waiting_seq: 1,
      last_took: 0,
      version: 1,
    })
    .onConflict((conflict) => conflict.columns(["event_id", "kind"]).doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Takes one seat, whatever the limit: whoever calls has looked. Under the lock. */
export function holdSeat(trx: Trx, eventId: string, kind: SeatKind): Promise<SeatsRow> {
  return moveSeats(trx, eventId, kind, { taken: 1 });
}

/** Gives one seat back. Under the lock. */
export function freeSeat(trx: Trx, eventId: string, kind: SeatKind): Promise<SeatsRow> {
  return moveSeats(trx, eventId, kind, { taken: -1 });
}

/** Sets the limit; null for none. Counts nobody in or out. Under the lock. */
export function setCapacity(
  trx: Trx,
  eventId: string,
  kind: SeatKind,
  capacity: number | null,
): Promise<SeatsRow> {
  return trx
    .updateTable("seats")
    .set({ version: sql`version + 1`, last_took: 0, capacity })
    .where("event_id", "=", eventId)
    .where("kind", "=", kind)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Takes a kind of seat away that nobody has ever asked for. Under the lock. */
export async function removeSeatKind(trx: Trx, eventId: string, kind: SeatKind): Promise<void> {
  await trx.deleteFrom("seats").where("event_id", "=", eventId).where("kind", "=", kind).execute();
}

/** The next number in the line. Under the lock. */
export async function joinLine(trx: Trx, eventId: string, kind: SeatKind): Promise<number> {
  const seats = await moveSeats(trx, eventId, kind, { waiting: 1, next_waiting_seq: 1 });
  return seats.next_waiting_seq - 1;
}

/** One fewer waits. Under the lock. */
export function leaveLine(trx: Trx, eventId: string, kind: SeatKind): Promise<SeatsRow> {
  return moveSeats(trx, eventId, kind, { waiting: -1 });
}

/** Whoever waited first has a seat now. Under the lock, when one is free. */
export function moveUp(trx: Trx, eventId: string, kind: SeatKind): Promise<SeatsRow> {
  return moveSeats(trx, eventId, kind, { taken: 1, waiting: -1 });
}

/** Locks all kinds of an event's seats, always in the same order; none where the event has no form of ours. */
export async function lockAllSeats(trx: Trx, eventId: string): Promise<SeatsRow[]> {
  const kinds = await trx
    .selectFrom("seats")
    .select("kind")
    .where("event_id", "=", eventId)
    .orderBy("kind")
    .execute();
  const locked: SeatsRow[] = [];
  for (const { kind } of kinds) locked.push(await lockSeats(trx, eventId, kind));
  return locked;
}

/** So many fewer have a seat, and so many fewer wait. Under the lock, where nobody moves up. */
export async function emptySeats(
  trx: Trx,
  eventId: string,
  kind: SeatKind,
  people: { readonly seated: number; readonly waiting: number },
): Promise<void> {
  await moveSeats(trx, eventId, kind, { taken: -people.seated, waiting: -people.waiting });
}

/** Says how many have a seat and how many wait, for whoever has counted. Under the lock. */
export function recountSeats(
  trx: Trx,
  eventId: string,
  kind: SeatKind,
  counted: Pick<SeatsRow, "taken" | "waiting">,
): Promise<SeatsRow> {
  return trx
    .updateTable("seats")
    .set({ version: sql`version + 1`, last_took: 0, ...counted })
    .where("event_id", "=", eventId)
    .where("kind", "=", kind)
    .returningAll()
    .executeTakeFirstOrThrow();
}

type Steps = Partial<Record<"taken" | "waiting" | "next_waiting_seq", number>>;

function moveSeats(trx: Trx, eventId: string, kind: SeatKind, by: Steps): Promise<SeatsRow> {
  return trx
    .updateTable("seats")
    .set({
      version: sql`version + 1`,
      last_took: 0,
      taken: sql`taken + ${by.taken ?? 0}`,
      waiting: sql`waiting + ${by.waiting ?? 0}`,
      next_waiting_seq: sql`next_waiting_seq + ${by.next_waiting_seq ?? 0}`,
    })
    .where("event_id", "=", eventId)
    .where("kind", "=", kind)
    .returningAll()
    .executeTakeFirstOrThrow();
}
