import type { App } from "#app/app.ts";
import { registrationColumns } from "#app/events/columns.ts";
import { registrationFacts } from "#app/events/edit/facts-of.ts";
import type { RegistrationFields } from "#app/events/edit/fields.ts";
import { settle, whatIsNew, type Edit } from "#app/events/edit/save.ts";
import { seatsOf } from "#app/events/queries.ts";
import { saveEvent } from "#app/events/save-event.ts";
import { Refusal } from "#app/refusal.ts";
import type { EventRow, Trx } from "#db/schema.ts";
import { changeSeatKinds, seatChanges, usedKinds, type KindChange } from "./seat-kinds.ts";

/**
 * Saves how one gets a seat: where one registers, how many seats of each kind there are, who gets them, and until when
 * one may ask. More seats: exactly as many move up as there is room for.
 *
 * @param keepRegistered that more have seats than there will be: they keep them
 * @throws Refusal "no-such-event"; "time-skipped" or "time-ambiguous"; "capacity-below-taken"; "seats-taken" when what
 *   is to go holds registrations; "answers-awaited" when seats would go to the first who come while others wait for an
 *   answer; and as `settle`
 */
export function editRegistration(
  app: App,
  eventId: string,
  by: Edit,
  fields: RegistrationFields,
  keepRegistered = false,
): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    let kinds: readonly KindChange[] = [];
    const saved = await saveEvent(trx, app, eventId, async (before) => {
      await refuseUnanswered(trx, before, fields);
      kinds = seatChanges(await seatsOf(trx, eventId), fields, await usedKinds(trx, eventId));
      const columns = registrationColumns(registrationFacts(fields), before.zone);
      return whatIsNew(before, columns, kinds.length > 0);
    });
    await changeSeatKinds(trx, app, eventId, kinds, { accountId: by.accountId, keepRegistered });
    await refuseLeftBehind(trx, saved.before, fields);
    return settle(trx, app, by, "registration-changed", saved);
  });
}

async function refuseUnanswered(trx: Trx, before: EventRow, fields: RegistrationFields): Promise<void> {
  if (fields.allocation !== "first-come" || before.allocation === "first-come") return;
  const received = await count(trx, before.id, ["received"]);
  if (received > 0) throw new Refusal("answers-awaited", { received });
}

/** Who is registered here stays so: registration may close, but not become another's. */
async function refuseLeftBehind(trx: Trx, before: EventRow, fields: RegistrationFields): Promise<void> {
  if (fields.mode === "own" || fields.mode === "closed" || before.registration_mode === fields.mode) return;
  const registered = await count(trx, before.id, ["received", "confirmed", "waitlisted", "offered"]);
  if (registered > 0) throw new Refusal("seats-taken", { registered });
}

async function count(
  trx: Trx,
  eventId: string,
  statuses: readonly ("received" | "confirmed" | "waitlisted" | "offered")[],
): Promise<number> {
  const { people } = await trx
    .selectFrom("registration")
    .select((eb) => eb.cast<number>(eb.fn.countAll(), "integer").as("people"))
    .where("event_id", "=", eventId)
    .where("status", "in", [...statuses])
    .executeTakeFirstOrThrow();
  return people;
}
