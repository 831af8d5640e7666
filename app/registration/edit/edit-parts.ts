import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { settle, type Edit } from "#app/events/edit/save.ts";
import { saveEvent } from "#app/events/save-event.ts";
import { lockAllSeats } from "#app/events/seats.ts";
import { Refusal } from "#app/refusal.ts";
import type { EventRow, PartRow, Trx } from "#db/schema.ts";
import { peopleWhoChose } from "./people-who-chose.ts";

/**
 * Changes how many may choose a session or a day. Nobody waits for a part, so nobody moves up.
 *
 * @param capacity people; null for no limit
 * @param keepChosen that more have chosen it than there will be room for: they keep it
 * @throws Refusal "no-such-event", "no-such-part"; "capacity-below-taken" with how many have it; and as `settle`
 */
export function limitPart(
  app: App,
  eventId: string,
  by: Edit,
  partId: string,
  capacity: number | null,
  keepChosen = false,
): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    const saved = await saveEvent(trx, app, eventId, async () => {
      const part = await lockedPart(trx, eventId, partId);
      if (part.capacity === capacity) return null;
      const excess = capacity === null ? 0 : part.taken - capacity;
      if (excess > 0 && !keepChosen) {
        throw new Refusal("capacity-below-taken", { taken: part.taken, capacity });
      }
      await trx.updateTable("part").set({ capacity }).where("id", "=", partId).execute();
      if (excess > 0) await overrideNewest(trx, partId, excess, by.accountId);
      return {};
    });
    return settle(trx, app, by, "parts-changed", saved, { partId, capacity });
  });
}

/**
 * Offers a session or a day no more.
 *
 * @param dropChoices that those who chose it no longer have it: their seats at the event stay
 * @throws Refusal "no-such-event", "no-such-part"; "part-chosen" with how many chose it; and as `settle`
 */
export function withdrawPart(
  app: App,
  eventId: string,
  by: Edit,
  partId: string,
  dropChoices = false,
): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    const saved = await saveEvent(trx, app, eventId, async () => {
      await lockedPart(trx, eventId, partId);
      const people = await peopleWhoChose(trx, partId);
      if (people > 0 && !dropChoices) throw new Refusal("part-chosen", { people });
      await trx.deleteFrom("registration_part").where("part_id", "=", partId).execute();
      await trx.deleteFrom("part").where("id", "=", partId).execute();
      return {};
    });
    return settle(trx, app, by, "parts-changed", saved, { partId });
  });
}

/** A part of the event, locked as whoever takes a seat in it locks it: after the event's seats. */
async function lockedPart(trx: Trx, eventId: string, id: string): Promise<PartRow> {
  await lockAllSeats(trx, eventId);
  const part = await trx
    .updateTable("part")
    .set({ version: sql`version + 1`, last_took: 0 })
    .where("id", "=", id)
    .where("event_id", "=", eventId)
    .returningAll()
    .executeTakeFirst();
  if (!part) throw new Refusal("no-such-part", { id });
  return part;
}

/** Each choice beyond the limit says who let it stand (trust.md §1, R1): those who came last. */
async function overrideNewest(trx: Trx, partId: string, excess: number, accountId: string): Promise<void> {
  await trx
    .updateTable("registration")
    .set({ override_actor: accountId, override_reason: "part capacity lowered" })
    .where("id", "in", (eb) =>
      eb
        .selectFrom("registration")
        .innerJoin("registration_part", "registration_part.registration_id", "registration.id")
        .select("registration.id")
        .where("registration_part.part_id", "=", partId)
        .where("registration.status", "in", ["confirmed", "offered"])
        .orderBy("registration.arrived_at", "desc")
        .orderBy("registration.id", "desc")
        .limit(excess),
    )
    .execute();
}
