import type { App } from "#app/app.ts";
import { noteEventActivity, type ActivityFacts } from "#app/events/activity.ts";
import { lockSeats } from "#app/events/seats.ts";
import { Refusal } from "#app/refusal.ts";
import type { RegistrationRow, SeatKind, Trx } from "#db/schema.ts";
import type { Decision } from "../cancel.ts";
import { declineUnderLock, lineUpOne, seatOne } from "../decide-one.ts";
import { promote } from "../promote.ts";
import { invitingEvent } from "../queries.ts";
import { planFor } from "./plan-for.ts";
import type { Placed, Plan } from "./plan.ts";

/**
 * Does what a plan says, all of it or nothing: seats, places in the line and refusals, each with letter and log, and
 * the organisations' answers stand from now on. Who waits already and goes on waiting is not written to.
 *
 * What is done is made again from the rules, under the lock; it is what was shown, or nothing is done.
 *
 * @param shown a plan that the organiser has seen: of `planFor`
 * @param decision its reason stands in every letter
 * @throws Refusal "plan-outdated" when somebody has come, gone or changed since; "line-skipped-without-reason" when
 *   somebody in the line is passed over; "event-cancelled"
 */
export function carryOut(
  app: App,
  eventId: string,
  kind: SeatKind,
  shown: Pick<Plan, "rules" | "fingerprint">,
  decision: Decision,
): Promise<Plan> {
  return app.db.transaction().execute(async (trx) => {
    const since = app.now();
    await lockSeats(trx, eventId, kind);
    // Before they are read: no answer comes in between.
    await closeRankings(trx, app, eventId);
    const event = await invitingEvent(trx, eventId);
    if (event.status === "cancelled") throw new Refusal("event-cancelled");
    const plan = await planFor(trx, eventId, kind, shown.rules);
    if (plan.fingerprint !== shown.fingerprint) throw new Refusal("plan-outdated");
    if (plan.skipped > 0 && !decision.reason) throw new Refusal("line-skipped-without-reason");

    const wishing = await wishingPeople(trx, eventId, kind);
    for (const placed of plan.people) {
      const one = { trx, event, before: wishing.get(placed.id)! };
      const facts = factsOf(placed);
      if (placed.outcome === "seat") await seatOne(app, one, decision, { facts });
      else if (placed.outcome === "declined") await declineUnderLock(app, one, decision, facts);
      else if (one.before.status === "received") await lineUpOne(app, one, decision, facts);
    }
    await noteEventActivity(trx, app, "seats-planned", decision.accountId, eventId, {
      seatKind: kind,
      since,
      ...plan.counts,
    });
    await promote(trx, app, event, await lockSeats(trx, eventId, kind), app.now());
    return plan;
  });
}

async function wishingPeople(
  trx: Trx,
  eventId: string,
  kind: SeatKind,
): Promise<ReadonlyMap<string, RegistrationRow>> {
  const rows = await trx
    .selectFrom("registration")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("kind", "=", kind)
    .where("status", "in", ["received", "waitlisted"])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Why, in the log: codes and numbers, no names. */
function factsOf({ why }: Placed): ActivityFacts {
  const { code, ...facts } = why;
  return {
    why: code,
    ...Object.fromEntries(Object.entries(facts).filter(([fact]) => fact !== "organisation")),
  };
}

async function closeRankings(trx: Trx, app: App, eventId: string): Promise<void> {
  await trx
    .updateTable("ranking")
    .set({ closed_at: app.now() })
    .where("event_id", "=", eventId)
    .where("closed_at", "is", null)
    .execute();
}
