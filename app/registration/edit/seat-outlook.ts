import type { RegistrationFields } from "#app/events/edit/fields.ts";
import { seatsOf } from "#app/events/queries.ts";
import type { Db, EventRow, Instant, SeatKind } from "#db/schema.ts";
import { isStillDeciding } from "../queries.ts";
import { nextStep } from "../rules.ts";

/** What another number of seats of a kind would mean to people, as things stand now. */
export interface SeatOutlook {
  readonly kind: SeatKind;
  /** Null: no limit. */
  readonly capacity: number | null;
  readonly taken: number;
  readonly waiting: number;
  /** They have seats that there would not be. */
  readonly over: number;
  /** They would get a seat at once, or be offered one. */
  readonly movesUp: number;
  readonly isOffer: boolean;
}

/** Of each kind whose limit would be another, and where that would touch somebody. Locks nothing: saving counts again. */
export async function seatOutlook(
  db: Db,
  before: EventRow,
  fields: Pick<RegistrationFields, "mode" | "seats" | "allocation">,
  now: Instant,
): Promise<SeatOutlook[]> {
  if (fields.mode !== "own") return [];
  const event = { ...before, allocation: fields.allocation };
  const step = nextStep(event, now);
  const outlooks: SeatOutlook[] = [];
  for (const { kind, capacity: was, taken, waiting } of await seatsOf(db, event.id)) {
    const capacity = fields.seats[kind];
    if (capacity === undefined || capacity === was) continue;
    const isByHand = step === "by-hand" || (await isStillDeciding(db, event, kind));
    const free = capacity === null ? waiting : Math.max(0, capacity - taken);
    const movesUp = isByHand ? 0 : Math.min(waiting, free);
    const over = capacity === null ? 0 : Math.max(0, taken - capacity);
    if (over > 0 || movesUp > 0) {
      outlooks.push({ kind, capacity, taken, waiting, over, movesUp, isOffer: step === "offer" });
    }
  }
  return outlooks;
}
