import type { Db, Instant, RegistrationStatus, SeatKind, SeatsRow } from "#db/schema.ts";
import { isStillDeciding, type InvitingEvent } from "../queries.ts";
import { holdsSeat, isLive, nextStep } from "../rules.ts";
import type { Listed } from "./listed.ts";

/** What can be decided of several at once. */
export const BULK_ACTS = ["seat", "rejection", "cancellation"] as const;
export type BulkAct = (typeof BULK_ACTS)[number];
/** A form with so many ids is well below what a form may weigh. */
export const MOST_AT_ONCE = 1000;

/** What deciding this of all of them would lead to, as it stands now. */
export interface BulkOutlook {
  /** Whom it would change: each gets a letter. */
  readonly changed: number;
  /** Who are as they are: they are so already, or can no longer become it. */
  readonly left: number;
  /** Who would get no seat, since it is full. */
  readonly full: number;
  /** Who would get a seat before others who have waited longer: that needs a reason. */
  readonly before: number;
  /** Who would lose a seat. */
  readonly freed: number;
  /** How many of the line would be given a seat, or be offered one. */
  readonly up: number;
}

type Seats = Pick<SeatsRow, "kind" | "capacity" | "taken">;
type Waiting = { readonly id: string; readonly kind: SeatKind };
type Chosen = Pick<Listed, "id" | "kind" | "status" | "place" | "arrived_at">;

const canBecome: Record<BulkAct, (status: RegistrationStatus) => boolean> = {
  seat: (status) => status === "received" || status === "waitlisted",
  rejection: (status) => status === "received",
  cancellation: isLive,
};

/** Looks, and locks nothing: the decision looks again. */
export async function bulkOutlook(
  db: Db,
  event: InvitingEvent,
  seats: readonly Seats[],
  people: readonly Chosen[],
  act: BulkAct,
  now: Instant,
): Promise<BulkOutlook> {
  const chosen = people.filter((one) => canBecome[act](one.status));
  const left = people.length - chosen.length;
  const none = { changed: chosen.length, left, full: 0, before: 0, freed: 0, up: 0 };
  if (act === "rejection") return none;

  const line = await lineOf(db, event.id);
  const parts = await Promise.all(
    seats.map(async (of) => {
      const these = chosen.filter((one) => one.kind === of.kind);
      const waiting = line.filter((one) => one.kind === of.kind);
      if (act === "seat") return seatsGiven(of, these, waiting);
      const isDeciding = await isStillDeciding(db, event, of.kind);
      return seatsFreed(of, these, waiting, !isDeciding && nextStep(event, now) !== "by-hand");
    }),
  );
  const sum = (of: "full" | "before" | "freed" | "up") => parts.reduce((total, one) => total + one[of], 0);
  const full = sum("full");
  return {
    changed: chosen.length - full,
    left,
    full,
    before: sum("before"),
    freed: sum("freed"),
    up: sum("up"),
  };
}

type Part = Pick<BulkOutlook, "full" | "before" | "freed" | "up">;

/** Those who wait in the order of the line, then those who ask, as `giveSeats` goes through them. */
function seatsGiven({ capacity, taken }: Seats, chosen: readonly Chosen[], line: readonly Waiting[]): Part {
  const inOrder = [...chosen].sort(
    (a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || (a.arrived_at < b.arrived_at ? -1 : 1),
  );
  const waiting = line.map((one) => one.id);
  let free = capacity === null ? Infinity : Math.max(0, capacity - taken);
  let before = 0;
  let full = 0;
  for (const one of inOrder) {
    if (free === 0) {
      full++;
      continue;
    }
    free--;
    if (one.status !== "waitlisted") continue;
    const place = waiting.indexOf(one.id);
    // Whoever has left the line since they were read goes before nobody.
    if (place < 0) continue;
    if (place > 0) before++;
    waiting.splice(place, 1);
  }
  return { full, before, freed: 0, up: 0 };
}

function seatsFreed(
  { capacity, taken }: Seats,
  chosen: readonly Chosen[],
  line: readonly Waiting[],
  movesUp: boolean,
): Part {
  const freed = chosen.filter((one) => holdsSeat(one.status)).length;
  const ids = new Set(chosen.map((one) => one.id));
  const waiting = line.filter((one) => !ids.has(one.id)).length;
  const free = capacity === null ? 0 : Math.max(0, capacity - taken + freed);
  return { full: 0, before: 0, freed, up: movesUp ? Math.min(free, waiting) : 0 };
}

function lineOf(db: Db, eventId: string): Promise<Waiting[]> {
  return db
    .selectFrom("registration")
    .select(["id", "kind"])
    .where("event_id", "=", eventId)
    .where("status", "=", "waitlisted")
    .orderBy("waiting_priority", "desc")
    .orderBy("waiting_seq")
    .execute();
}
