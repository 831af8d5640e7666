import type { RefusalCode } from "#app/refusal.ts";
import type { Db, EventRow, SeatKind, SeatsRow } from "#db/schema.ts";
import { hasFreeSeat } from "../promote.ts";
import type { Place } from "../rules.ts";

/** What somebody gets whom an organiser adds, or why nothing. */
export type PlaceByHand = Place | Extract<RefusalCode, "event-full" | "line-skipped-without-reason">;

/** What an organiser who adds people says of their seats. */
export interface SeatsByHand {
  readonly kind: SeatKind;
  /** Whether they have a seat at once where the organiser decides who comes; else they are received as others are. */
  readonly givesSeat: boolean;
  /** Stands in their letters; needed to give a seat before those who wait. */
  readonly reason: string | null;
  /** Gives a seat also where the limit or the line does not allow it. Null or left out: not. */
  readonly override?: string | null;
}

/** Where one is put whom an organiser adds: as `placeFor`, without its times. */
export function placeByHand(
  event: Pick<EventRow, "allocation" | "has_waitlist">,
  seats: Pick<SeatsRow, "capacity" | "taken" | "waiting">,
  { givesSeat, reason, override = null }: SeatsByHand,
): PlaceByHand {
  if (override !== null) return "confirmed";
  if (event.allocation !== "first-come" && !givesSeat) return "received";
  if (hasFreeSeat(seats) && seats.waiting === 0) return "confirmed";
  if (event.allocation === "first-come") return event.has_waitlist ? "waitlisted" : "event-full";
  if (!hasFreeSeat(seats)) return "event-full";
  return reason ? "confirmed" : "line-skipped-without-reason";
}

/**
 * What each of these would get if they were added now, in this order; «known» for one who is registered already.
 * Looks, and locks nothing: adding looks again. Two queries.
 *
 * @param emails normalised, each once
 */
export async function outlookByHand(
  db: Db,
  event: Pick<EventRow, "id" | "allocation" | "has_waitlist">,
  emails: readonly string[],
  wish: SeatsByHand,
): Promise<(PlaceByHand | "known")[]> {
  const known = await liveAmong(db, event.id, emails);
  const row = await db
    .selectFrom("seats")
    .select(["capacity", "taken", "waiting"])
    .where("event_id", "=", event.id)
    .where("kind", "=", wish.kind)
    .executeTakeFirst();
  let seats = row ?? { capacity: null, taken: 0, waiting: 0 };
  return emails.map((email) => {
    if (known.has(email)) return "known";
    const place = placeByHand(event, seats, wish);
    if (place === "confirmed") seats = { ...seats, taken: seats.taken + 1 };
    if (place === "waitlisted") seats = { ...seats, waiting: seats.waiting + 1 };
    return place;
  });
}

async function liveAmong(db: Db, eventId: string, emails: readonly string[]): Promise<ReadonlySet<string>> {
  if (emails.length === 0) return new Set();
  const rows = await db
    .selectFrom("registration")
    .select("email")
    .where("event_id", "=", eventId)
    .where("email", "in", emails)
    .where("status", "in", ["received", "confirmed", "waitlisted", "offered"])
    .execute();
  return new Set(rows.map((row) => row.email));
}
