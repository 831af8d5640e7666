import type { Db, Instant, RegistrationRow, SeatsRow } from "#db/schema.ts";
import { hasFreeSeat } from "../promote.ts";
import { isStillDeciding, placeInLine, type InvitingEvent } from "../queries.ts";
import { nextStep, type NextStep } from "../rules.ts";

/** What a decision about somebody would lead to, as it stands now. */
export interface Consequences {
  /** Null: no limit. */
  readonly free: number | null;
  /** From 1; null for one who does not wait. */
  readonly place: number | null;
  readonly waiting: number;
  /** What the next in line gets of a seat that is given up; null where nobody waits, or it is one over the limit. */
  readonly next: NextStep | null;
  /** One who lost the seat would get it back at once: nobody else waits for it. */
  readonly wouldReturn: boolean;
}

/** Looks, and locks nothing: the decision looks again. */
export async function consequencesOf(
  db: Db,
  event: InvitingEvent,
  seats: SeatsRow,
  registration: RegistrationRow,
  now: Instant,
): Promise<Consequences> {
  const { capacity, taken, waiting } = seats;
  const isDeciding = await isStillDeciding(db, event, seats.kind);
  const step = isDeciding ? "by-hand" : nextStep(event, now);
  const isFreed = hasFreeSeat({ capacity, taken: taken - 1 });
  return {
    free: capacity === null ? null : Math.max(0, capacity - taken),
    place: await placeInLine(db, registration),
    waiting,
    next: isFreed && waiting > 0 ? step : null,
    wouldReturn: isFreed && waiting === 0 && step !== "by-hand",
  };
}
