import type { App } from "#app/app.ts";
import type { ActivityFacts } from "#app/events/activity.ts";
import type { Instant, RegistrationRow, Trx } from "#db/schema.ts";
import { noteActivity, type Actor, type RegistrationVerb } from "./activity.ts";
import { takeWishedParts } from "./choices.ts";
import { newInvitation, stampAfter, writeTo, type LetterOccasion } from "./letters.ts";
import type { InvitingEvent } from "./queries.ts";
import { holdsSeat, offerEndsAt } from "./rules.ts";
import { toldNow } from "./announcements/told.ts";

/** Why somebody has a seat now, and how it is told. */
export interface Confirming {
  readonly verb: RegistrationVerb;
  readonly actor: Actor;
  readonly letter: LetterOccasion["letter"];
  readonly reason?: string | null;
  /** Where the limit did not allow it: the reason given. */
  readonly override?: { readonly accountId: string; readonly reason: string } | null;
  readonly facts?: ActivityFacts;
}

/**
 * Makes a registration confirmed, with its first invitation, and its wishes true as far as there is room. Under the
 * lock; the seat itself is counted by the caller.
 */
export async function confirmSeat(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  before: RegistrationRow,
  { verb, actor, letter, reason = null, override = null, facts }: Confirming,
): Promise<RegistrationRow> {
  const isHeld = holdsSeat(before.status);
  const { lost } = isHeld ? { lost: [] } : await takeWishedParts(trx, before.id);
  const registration = await trx
    .updateTable("registration")
    .set({
      status: "confirmed",
      waiting_seq: null,
      offer_expires_at: null,
      cancel_cause: null,
      ended_as: null,
      ended_from: null,
      status_reason: reason,
      // A seat that was held beyond the limit still is one.
      override_actor: isHeld ? before.override_actor : (override?.accountId ?? null),
      override_reason: isHeld ? before.override_reason : (override?.reason ?? null),
      status_at: stampAfter(before.status_at, app.now()),
      told: toldNow(event, before.kind),
      ...newInvitation(app, event),
    })
    .where("id", "=", before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await noteActivity(trx, app, verb, actor, registration, facts);
  await writeTo(trx, app, event, registration, {
    letter,
    invitation: "REQUEST",
    placeInLine: null,
    by: typeof actor === "string" ? "person" : "organiser",
    reason,
    lostParts: lost,
  });
  return registration;
}

/** Holds a seat for somebody who must answer. Under the lock; the seat is counted by the caller. */
export async function offerSeat(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  waiting: RegistrationRow,
  now: Instant,
): Promise<RegistrationRow> {
  const { lost } = await takeWishedParts(trx, waiting.id);
  const offerUntil = offerEndsAt(event);
  const registration = await trx
    .updateTable("registration")
    .set({
      status: "offered",
      ended_from: null,
      waiting_seq: null,
      offer_expires_at: offerUntil,
      told: toldNow(event, waiting.kind),
      status_at: stampAfter(waiting.status_at, now),
    })
    .where("id", "=", waiting.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await noteActivity(trx, app, "offered", "system", registration);
  await writeTo(trx, app, event, registration, {
    letter: "registration-offered",
    invitation: null,
    placeInLine: null,
    offerUntil,
    lostParts: lost,
  });
  return registration;
}
