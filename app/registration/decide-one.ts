import { sql } from "kysely";
import type { App } from "#app/app.ts";
import type { ActivityFacts } from "#app/events/activity.ts";
import { holdSeat, joinLine, moveUp } from "#app/events/seats.ts";
import { Refusal } from "#app/refusal.ts";
import type { RegistrationRow, SeatsRow, Trx } from "#db/schema.ts";
import { noteActivity } from "./activity.ts";
import type { Decision } from "./cancel.ts";
import { confirmSeat } from "./confirm-seat.ts";
import { endRegistration } from "./end-registration.ts";
import { stampAfter, writeTo } from "./letters.ts";
import { hasFreeSeat } from "./promote.ts";
import { nextWaiting, placeInLine, type InvitingEvent } from "./queries.ts";
import { holdsEntry } from "./rules.ts";
import { toldNow } from "./announcements/told.ts";

/** One registration that an organiser decides of, under the lock of its seats. */
export interface Case {
  readonly trx: Trx;
  readonly event: InvitingEvent;
  readonly before: RegistrationRow;
}

/** As `giveSeat`, under the lock. @param seats as the lock's last write left them */
export async function giveSeatUnderLock(
  app: App,
  { trx, event, before }: Case,
  seats: SeatsRow,
  decision: Decision,
  override: string | null,
): Promise<RegistrationRow> {
  if (before.status === "confirmed") return before;
  if (before.status !== "received" && before.status !== "waitlisted") throw new Refusal("not-held");
  const isFree = hasFreeSeat(seats);
  if (!isFree && override === null) throw new Refusal("event-full", { capacity: seats.capacity });
  if (before.status === "waitlisted") {
    const next = await nextWaiting(trx, event.id, before.kind);
    if (next?.id !== before.id && !decision.reason) throw new Refusal("line-skipped-without-reason");
  }
  return seatOne(app, { trx, event, before }, decision, { override: isFree ? null : override });
}

/** Counts and confirms a seat for one who asked or waits. Under the lock: whoever calls has looked. */
export async function seatOne(
  app: App,
  { trx, event, before }: Case,
  { accountId, reason }: Decision,
  { override = null, facts = {} }: { readonly override?: string | null; readonly facts?: ActivityFacts } = {},
): Promise<RegistrationRow> {
  const isWaiting = before.status === "waitlisted";
  await (isWaiting ? moveUp : holdSeat)(trx, event.id, before.kind);
  return confirmSeat(trx, app, event, before, {
    verb: "seat-given",
    actor: { accountId },
    letter: isWaiting ? "registration-promoted" : "registration-confirmed",
    reason,
    override: override === null ? null : { accountId, reason: override },
    facts,
  });
}

/** As `decline`, under the lock. */
export async function declineUnderLock(
  app: App,
  { trx, event, before }: Case,
  { accountId, reason }: Decision,
  facts: ActivityFacts = {},
): Promise<RegistrationRow> {
  if (before.status === "declined") return before;
  if (before.status !== "received") throw new Refusal("not-held");
  const ending = {
    status: "declined",
    cause: "organiser",
    verb: "declined",
    actor: { accountId },
    letter: "registration-declined",
    reason,
    facts,
  } as const;
  return (await endRegistration(trx, app, event, before, ending, app.now())).registration;
}

/** Puts one who asked, or whose seat is given up already, at the end of the line. Under the lock. */
export async function lineUpOne(
  app: App,
  { trx, event, before }: Case,
  { accountId, reason }: Decision,
  facts: ActivityFacts = {},
): Promise<RegistrationRow> {
  const hadSeat = before.status === "confirmed";
  const hadEntry = holdsEntry(before);
  const registration = await trx
    .updateTable("registration")
    .set({
      status: "waitlisted",
      told: toldNow(event, before.kind),
      waiting_seq: await joinLine(trx, event.id, before.kind),
      waiting_priority: 0,
      ended_from: null,
      status_reason: reason,
      override_actor: null,
      override_reason: null,
      status_at: stampAfter(before.status_at, app.now()),
      ...(hadEntry && { calendar_sequence: sql<number>`calendar_sequence + 1` }),
    })
    .where("id", "=", before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await noteActivity(trx, app, "put-on-waitlist", { accountId }, registration, facts);
  await writeTo(trx, app, event, registration, {
    letter: hadSeat ? "registration-demoted" : "registration-waitlisted",
    invitation: hadEntry ? "CANCEL" : null,
    told: before.told,
    placeInLine: await placeInLine(trx, registration),
    by: "organiser",
    reason,
  });
  return registration;
}
