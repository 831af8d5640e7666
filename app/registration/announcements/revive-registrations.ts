import { sql } from "kysely";
import type { App } from "#app/app.ts";
import type { EventRow, Instant, RegistrationRow, Trx } from "#db/schema.ts";
import { nextStep, offerEndsAt } from "../rules.ts";
import { countAgain } from "./count-again.ts";

/**
 * Makes the registrations of a restored event what they were when calling it off ended them; nobody is told. In a fixed
 * number of statements, and one or two for each offer. Seats that the limit has no room for are held beyond it, on the
 * word of the organiser who restores the event. Under the lock of its seats.
 */
export async function reviveRegistrations(
  trx: Trx,
  app: App,
  event: EventRow,
  accountId: string,
): Promise<void> {
  await trx
    .updateTable("registration")
    .set({
      status: sql<RegistrationRow["status"]>`ended_from`,
      cancel_cause: null,
      waiting_seq: sql<number | null>`ended_waiting_seq`,
      ended_waiting_seq: null,
    })
    .where("event_id", "=", event.id)
    .where("status", "=", "cancelled")
    .where("ended_from", "in", ["received", "confirmed", "waitlisted"])
    .where("name", "<>", "")
    .execute();
  const until = offerUntil(event, app.now());
  for (const one of await offersOf(trx, event.id)) {
    await (until === null ? putFirst(trx, one) : offerAgain(trx, one, until));
  }
  await countAgain(trx, event.id, accountId);
}

/** Null when it is too late for offers: whoever had one goes first in the line instead. */
function offerUntil(event: EventRow, now: Instant): Instant | null {
  return event.time_kind === "unknown" || nextStep(event, now) === "by-hand" ? null : offerEndsAt(event);
}

/** Who had an offer when the event was called off, the last to come before the others. */
function offersOf(trx: Trx, eventId: string): Promise<RegistrationRow[]> {
  return trx
    .selectFrom("registration")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("status", "=", "cancelled")
    .where("ended_from", "=", "offered")
    .where("name", "<>", "")
    .orderBy("arrived_at", "desc")
    .orderBy("id", "desc")
    .execute();
}

async function offerAgain(trx: Trx, { id }: RegistrationRow, until: Instant): Promise<void> {
  await trx
    .updateTable("registration")
    .set({ status: "offered", cancel_cause: null, offer_expires_at: until })
    .where("id", "=", id)
    .execute();
}

async function putFirst(trx: Trx, { id, event_id, kind }: RegistrationRow): Promise<void> {
  const { first } = await trx
    .selectFrom("registration")
    .select(sql<number>`cast(coalesce(min(waiting_seq), 1) as integer)`.as("first"))
    .where("event_id", "=", event_id)
    .where("kind", "=", kind)
    .where("status", "=", "waitlisted")
    .executeTakeFirstOrThrow();
  await trx
    .updateTable("registration")
    .set({ status: "waitlisted", cancel_cause: null, waiting_seq: first - 1 })
    .where("id", "=", id)
    .execute();
}
