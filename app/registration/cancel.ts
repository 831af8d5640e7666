import type { App } from "#app/app.ts";
import { lockSeats } from "#app/events/seats.ts";
import { Refusal } from "#app/refusal.ts";
import { endRegistration, type Ended, type Ending } from "./end-registration.ts";
import { invitingEvent, registrationById } from "./queries.ts";
import { hasStarted, isLive } from "./rules.ts";

/** An organiser's decision about somebody: whose, and why, in the organiser's own words. */
export interface Decision {
  readonly accountId: string;
  readonly reason: string | null;
}

/**
 * Gives a person's claim back, on the person's own wish, until the event begins; the next in line moves up at once.
 * An offered seat is declined by it.
 *
 * Asking twice gives the same registration, and no second letter.
 *
 * @throws Refusal "no-such-registration" or "event-started"
 */
export function cancelRegistration(app: App, registrationId: string): Promise<Ended> {
  return end(app, registrationId, null);
}

/** As `cancelRegistration`, by an organiser, also after the start. */
export function cancelForPerson(app: App, registrationId: string, decision: Decision): Promise<Ended> {
  return end(app, registrationId, decision);
}

async function end(app: App, registrationId: string, decision: Decision | null): Promise<Ended> {
  const asked = await registrationById(app.db, registrationId);
  if (!asked) throw new Refusal("no-such-registration");
  const now = app.now();
  return app.db.transaction().execute(async (trx) => {
    await lockSeats(trx, asked.event_id, asked.kind);
    const before = await registrationById(trx, registrationId);
    if (!before) throw new Refusal("no-such-registration");
    if (!isLive(before.status)) return { registration: before, isPassedOn: false };

    const event = await invitingEvent(trx, before.event_id);
    if (decision === null && hasStarted(event, now)) throw new Refusal("event-started");
    const ending = decision
      ? byOrganiser(decision)
      : before.status === "offered"
        ? OFFER_DECLINED
        : BY_PERSON;
    return endRegistration(trx, app, event, before, ending, now);
  });
}

const BY_PERSON: Ending = {
  status: "cancelled",
  cause: "person",
  verb: "cancelled",
  actor: "visitor",
  letter: "registration-cancelled",
};

const OFFER_DECLINED: Ending = {
  ...BY_PERSON,
  endedAs: "offer-declined",
  verb: "offer-declined",
  letter: "registration-offer-ended",
};

/** How a registration ends that an organiser cancels. */
export function byOrganiser({ accountId, reason }: Decision): Ending {
  return { ...BY_PERSON, cause: "organiser", actor: { accountId }, reason };
}
