import type { App } from "#app/app.ts";
import { freeSeat, lockSeats } from "#app/events/seats.ts";
import { Refusal } from "#app/refusal.ts";
import type { Instant, RegistrationRow, SeatsRow, Trx } from "#db/schema.ts";
import { noteActivity } from "./activity.ts";
import type { Decision } from "./cancel.ts";
import { freePartsOf } from "./choices.ts";
import { declineUnderLock, giveSeatUnderLock, lineUpOne, type Case } from "./decide-one.ts";
import { hasFreeSeat, promote } from "./promote.ts";
import { invitingEvent, isStillDeciding, registrationById, type InvitingEvent } from "./queries.ts";
import { nextStep } from "./rules.ts";

/** What an organiser decides of one registration, with all that is locked for it. */
interface LockedCase extends Case {
  readonly seats: SeatsRow;
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
  return decide(app, registrationId, ({ seats, ...one }) =>
    giveSeatUnderLock(app, one, seats, decision, override),
  );
}

/** Says no to one who asked for a seat. @throws Refusal "not-held" */
export function decline(app: App, registrationId: string, decision: Decision): Promise<RegistrationRow> {
  return decide(app, registrationId, (one) => declineUnderLock(app, one, decision));
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
    if (before.status === "confirmed") await giveUpSeat(trx, app, event, before);
    const registration = await lineUpOne(app, { trx, event, before }, decision);
    if (await wouldMoveUp(trx, event, registration, app.now())) throw new Refusal("nobody-waits");
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
  what: (one: LockedCase) => Promise<RegistrationRow>,
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
