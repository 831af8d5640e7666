import { sql } from "kysely";
import type { App } from "#app/app.ts";
import type { ActivityFacts } from "#app/events/activity.ts";
import { freeSeat, leaveLine, lockSeats } from "#app/events/seats.ts";
import type { Instant, RegistrationRow, Trx } from "#db/schema.ts";
import { noteActivity, type Actor, type RegistrationVerb } from "./activity.ts";
import { freePartsOf } from "./choices.ts";
import { forgetNeeds } from "./keep-answers.ts";
import { stampAfter, writeTo, type LetterOccasion } from "./letters.ts";
import { promote } from "./promote.ts";
import type { InvitingEvent } from "./queries.ts";
import { holdsEntry, holdsSeat } from "./rules.ts";

/** How a registration ends, and how it is told. */
export interface Ending {
  readonly status: "cancelled" | "declined";
  readonly cause: RegistrationRow["cancel_cause"];
  readonly endedAs?: RegistrationRow["ended_as"];
  readonly verb: RegistrationVerb;
  readonly actor: Actor;
  readonly letter: LetterOccasion["letter"];
  readonly reason?: string | null;
  readonly facts?: ActivityFacts;
}

export interface Ended {
  readonly registration: RegistrationRow;
  /** Whether the seat went, or was offered, to the next in line. */
  readonly isPassedOn: boolean;
}

/**
 * Ends a live registration, gives back what it held, forgets what to serve, and
 * lets the next in line move up. Under the lock.
 */
export async function endRegistration(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  before: RegistrationRow,
  ending: Ending,
  now: Instant,
): Promise<Ended> {
  const registration = await markEnded(trx, before, ending, now);
  await noteActivity(trx, app, ending.verb, ending.actor, registration, ending.facts);
  await writeTo(trx, app, event, registration, {
    letter: ending.letter,
    invitation: holdsEntry(before) ? "CANCEL" : null,
    placeInLine: null,
    by: typeof ending.actor === "string" ? "person" : "organiser",
    offerUntil: before.offer_expires_at,
    reason: ending.reason ?? null,
  });
  await forgetNeeds(trx, before.id);
  if (before.status === "waitlisted") await leaveLine(trx, event.id, before.kind);
  if (!holdsSeat(before.status)) {
    // Whoever was the last to wait for an answer held the whole line back.
    await promote(trx, app, event, await lockSeats(trx, event.id, before.kind), now);
    return { registration, isPassedOn: false };
  }
  await freePartsOf(trx, before.id);
  const seats = await freeSeat(trx, event.id, before.kind);
  const promoted = await promote(trx, app, event, seats, now);
  return { registration, isPassedOn: promoted.length > 0 };
}

/** An entry that was mailed is revised once more; one that never was stays at nought. */
function markEnded(
  trx: Trx,
  before: RegistrationRow,
  { status, cause, endedAs = null, reason = null }: Ending,
  now: Instant,
): Promise<RegistrationRow> {
  return trx
    .updateTable("registration")
    .set({
      status,
      cancel_cause: cause,
      ended_as: endedAs,
      status_reason: reason,
      ended_from: null,
      ended_waiting_seq: null,
      waiting_seq: null,
      offer_expires_at: null,
      override_actor: null,
      override_reason: null,
      status_at: stampAfter(before.status_at, now),
      ...(holdsEntry(before) && { calendar_sequence: sql<number>`calendar_sequence + 1` }),
    })
    .where("id", "=", before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
