import { Refusal } from "#app/refusal.ts";
import type { Db, EventRow, SeatKind, SeatsRow } from "#db/schema.ts";
import { candidatesFor } from "./candidates.ts";
import { planSeats } from "./plan-seats.ts";
import type { Candidate, Plan, SeatRules } from "./plan.ts";
import { rankingsFor } from "./rankings.ts";

/** A plan, and all that it was made of: those who wish for a seat, those who hold one, and how many there are. */
export interface Planned {
  readonly plan: Plan;
  readonly candidates: readonly Candidate[];
  readonly seats: Pick<SeatsRow, "capacity" | "taken">;
}

/** As `planned`, the plan alone. */
export async function planFor(db: Db, eventId: string, kind: SeatKind, rules: SeatRules): Promise<Plan> {
  return (await planned(db, eventId, kind, rules)).plan;
}

/**
 * What giving out the free seats of a kind by these rules would lead to, as things are now. Changes nothing.
 *
 * @throws Refusal "no-such-event" for one that has no seats of the kind
 */
export async function planned(db: Db, eventId: string, kind: SeatKind, rules: SeatRules): Promise<Planned> {
  const event = await decidingEvent(db, eventId);
  const seats = await db
    .selectFrom("seats")
    .select(["capacity", "taken"])
    .where("event_id", "=", eventId)
    .where("kind", "=", kind)
    .executeTakeFirst();
  if (!event || !seats) throw new Refusal("no-such-event", { id: eventId });
  const candidates = await candidatesFor(db, event, kind, rules);
  const rankings = rules.usesRankings ? await rankingsFor(db, eventId) : new Map<string, string[]>();
  return { plan: planSeats(candidates, seats, rules, rankings), candidates, seats };
}

function decidingEvent(db: Db, eventId: string) {
  return db
    .selectFrom("event")
    .select(["id", "series_id", "organisation_id", "starts_on"] satisfies (keyof EventRow)[])
    .where("id", "=", eventId)
    .executeTakeFirst();
}
