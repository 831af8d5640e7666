import { Refusal } from "#app/refusal.ts";
import type { Db, EventRow, SeatKind } from "#db/schema.ts";
import { candidatesFor } from "./candidates.ts";
import { planSeats } from "./plan-seats.ts";
import type { Plan, SeatRules } from "./plan.ts";
import { rankingsFor } from "./rankings.ts";

/**
 * What giving out the free seats of a kind by these rules would lead to, as things are now. Changes nothing.
 *
 * @throws Refusal "no-such-event" for one that has no seats of the kind
 */
export async function planFor(db: Db, eventId: string, kind: SeatKind, rules: SeatRules): Promise<Plan> {
  const event = await decidingEvent(db, eventId);
  const seats = await db
    .selectFrom("seats")
    .select(["capacity", "taken"])
    .where("event_id", "=", eventId)
    .where("kind", "=", kind)
    .executeTakeFirst();
  if (!event || !seats) throw new Refusal("no-such-event", { id: eventId });
  const people = await candidatesFor(db, event, kind, rules);
  const rankings = rules.usesRankings ? await rankingsFor(db, eventId) : new Map<string, string[]>();
  return planSeats(people, seats, rules, rankings);
}

function decidingEvent(db: Db, eventId: string) {
  return db
    .selectFrom("event")
    .select(["id", "series_id", "organisation_id", "starts_on"] satisfies (keyof EventRow)[])
    .where("id", "=", eventId)
    .executeTakeFirst();
}
