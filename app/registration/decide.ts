import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { freeSeat, holdSeat, joinLine, lockSeats, moveUp } from "#app/events/seats.ts";
import { Refusal } from "#app/refusal.ts";
import type { Instant, RegistrationRow, SeatsRow, Trx } from "#db/schema.ts";
import { noteActivity } from "./activity.ts";
import type { Decision } from "./cancel.ts";
import { freePartsOf } from "./choices.ts";
import { confirmSeat } from "./confirm-seat.ts";
import { endRegistration } from "./end-registration.ts";
import { stampAfter, writeTo } from "./letters.ts";
import { hasFreeSeat, promote } from "./promote.ts";
import {
  invitingEvent,
  isStillDeciding,
  nextWaiting,
  placeInLine,
  registrationById,
  type InvitingEvent,
} from "./queries.ts";
import { nextStep } from "./rules.ts";
import { toldNow } from "./told.ts";

/** What an organiser decides of one registration, with all that is locked for it. */
interface Case {
  readonly trx: Trx;
  readonly event: InvitingEvent;
  readonly seats: SeatsRow;
  readonly before: RegistrationRow;
}

/**
 * Gives a seat to one who asked or waits.
 *
 * @param decision its reason is needed for one who is not the next in line, and stored (trust.md §1, R4)
 * @param override gives the seat also where the limit does not allow it; the reason is stored
 * @throws Refusal "event-full" without an override, "line-skipped-without-reason", "not-held"
 */
export function giveSeat(
  app: App,
  registrationId: string,
  decision: Decision,
  override: string | null = null,
): Promise<RegistrationRow> {
  return decide(app, registrationId, async ({ trx, event, seats, before }) => {
    if (before.status === "confirmed") return before;
    if (before.status !== "received" && before.status !== "waitlisted") throw new Refusal("not-held");
    const isFree = hasFreeSeat(seats);
    if (!isFree && override === null) throw new Refusal("event-full", { capacity: seats.capacity });
    if (before.status === "waitlisted") {
      const next = await nextWaiting(trx, event.id, before.kind);
      if (next?.id !== before.id && !decision.reason) throw new Refusal("line-skipped-without-reason");
    }

    await (before.status === "waitlisted" ? moveUp : holdSeat)(trx, event.id, before.kind);
    return confirmSeat(trx, app, event, before, {
      verb: "seat-given",
      actor: { accountId: decision.accountId },
      letter: before.status === "waitlisted" ? "registration-promoted" : "registration-confirmed",
      reason: decision.reason,
      override: isFree ? null : { accountId: decision.accountId, reason: override! },
    });
  });
}

/** Says no to one who asked for a seat. @throws Refusal "not-held" */
export function decline(app: App, registrationId: string, decision: Decision): Promise<RegistrationRow> {
  return decide(app, registrationId, async ({ trx, event, before }) => {
    if (before.status === "declined") return before;
    if (before.status !== "received") throw new Refusal("not-held");
    const ending = {
      status: "declined",
      cause: "organiser",
      verb: "declined",
      actor: { accountId: decision.accountId },
      letter: "registration-declined",
      reason: decision.reason,
    } as const;
    return (await endRegistration(trx, app, event, before, ending, app.now())).registration;
  });
}

/**
 * Puts one who asked, or one who has a seat, at the end of the line. The seat goes to the next in it.
 *
 * @throws Refusal "not-held"; "nobody-waits" where a seat would stay free beside the one who lost it
 */
export function putOnWaitlist(
  app: App,
  registrationId: string,
  decision: Decision,
): Promise<RegistrationRow> {
  return decide(app, registrationId, async ({ trx, event, before }) => {
    if (before.status === "waitlisted") return before;
    if (before.status !== "received" && before.status !== "confirmed") throw new Refusal("not-held");
    const hadSeat = before.status === "confirmed";
    if (hadSeat) await giveUpSeat(trx, app, event, before);

    const registration = await trx
      .updateTable("registration")
      .set({
        status: "waitlisted",
        told: toldNow(event, before.kind),
        waiting_seq: await joinLine(trx, event.id, before.kind),
        status_reason: decision.reason,
        override_actor: null,
        override_reason: null,
        status_at: stampAfter(before.status_at, app.now()),
        ...(hadSeat && { calendar_sequence: sql<number>`calendar_sequence + 1` }),
      })
      .where("id", "=", before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    if (await wouldMoveUp(trx, event, registration, app.now())) throw new Refusal("nobody-waits");
    await noteActivity(trx, app, "put-on-waitlist", { accountId: decision.accountId }, registration);
    await writeTo(trx, app, event, registration, {
      letter: hadSeat ? "registration-demoted" : "registration-waitlisted",
      invitation: hadSeat ? "CANCEL" : null,
      placeInLine: await placeInLine(trx, registration),
      by: "organiser",
      reason: decision.reason,
    });
    return registration;
  });
}

/** Changes somebody's place in the line: higher goes sooner. The reason is stored. @throws Refusal "not-held" */
export function setPriority(
  app: App,
  registrationId: string,
  priority: number,
  decision: Decision & { readonly reason: string },
): Promise<RegistrationRow> {
  return decide(app, registrationId, async ({ trx, before }) => {
    if (before.status !== "waitlisted") throw new Refusal("not-held");
    const registration = await trx
      .updateTable("registration")
      .set({ waiting_priority: priority, status_reason: decision.reason })
      .where("id", "=", before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await noteActivity(trx, app, "priority-set", { accountId: decision.accountId }, registration, {
      priority,
    });
    return registration;
  });
}

/** Whether the line would give a seat to the very one who was just put into it: all others have been served. */
async function wouldMoveUp(
  trx: Trx,
  event: InvitingEvent,
  { kind }: RegistrationRow,
  now: Instant,
): Promise<boolean> {
  if (nextStep(event, now) === "by-hand" || (await isStillDeciding(trx, event, kind))) return false;
  return hasFreeSeat(await lockSeats(trx, event.id, kind));
}

/** The seat of one who loses it goes to those who wait already, before that one joins them. */
async function giveUpSeat(trx: Trx, app: App, event: InvitingEvent, before: RegistrationRow): Promise<void> {
  await freePartsOf(trx, before.id);
  const freed = await freeSeat(trx, event.id, before.kind);
  await promote(trx, app, event, freed, app.now());
}

async function decide(
  app: App,
  registrationId: string,
  what: (one: Case) => Promise<RegistrationRow>,
): Promise<RegistrationRow> {
  const asked = await registrationById(app.db, registrationId);
  if (!asked) throw new Refusal("no-such-registration");
  return app.db.transaction().execute(async (trx) => {
    const seats = await lockSeats(trx, asked.event_id, asked.kind);
    const before = await registrationById(trx, registrationId);
    if (!before) throw new Refusal("no-such-registration");
    const event = await invitingEvent(trx, before.event_id);
    const registration = await what({ trx, event, seats, before });
    // The last answer may set the line moving.
    if (event.allocation !== "first-come") {
      await promote(trx, app, event, await lockSeats(trx, event.id, seats.kind), app.now());
    }
    return registration;
  });
}
