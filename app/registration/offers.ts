import type { App } from "#app/app.ts";
import { lockSeats } from "#app/events/seats.ts";
import { Refusal } from "#app/refusal.ts";
import type { Instant, RegistrationRow } from "#db/schema.ts";
import { confirmSeat } from "./confirm-seat.ts";
import { endRegistration, type Ending } from "./end-registration.ts";
import { invitingEvent, registrationById } from "./queries.ts";

/**
 * Takes an offered seat. Asking twice gives the same registration. Of this and the end of the offer exactly one
 * wins: both ask again under the lock (trust.md §1, R6).
 *
 * @param arrivedAt when the request came: judged against the end of the offer
 * @throws Refusal "no-such-registration", "offer-ended"
 */
export async function acceptOffer(
  app: App,
  registrationId: string,
  arrivedAt: Instant,
): Promise<RegistrationRow> {
  const asked = await registrationById(app.db, registrationId);
  if (!asked) throw new Refusal("no-such-registration");
  return app.db.transaction().execute(async (trx) => {
    await lockSeats(trx, asked.event_id, asked.kind);
    const before = await registrationById(trx, registrationId);
    if (before?.status === "confirmed") return before;
    if (before?.status !== "offered" || before.offer_expires_at! <= arrivedAt)
      throw new Refusal("offer-ended");

    const event = await invitingEvent(trx, before.event_id);
    if (event.status !== "published") throw new Refusal("event-cancelled");
    return confirmSeat(trx, app, event, before, {
      verb: "offer-accepted",
      actor: "visitor",
      letter: "registration-confirmed",
    });
  });
}

/** How many offers one round ends. */
const OFFERS_A_ROUND = 50;

const EXPIRED: Ending = {
  status: "cancelled",
  cause: null,
  endedAs: "offer-expired",
  verb: "offer-expired",
  actor: "system",
  letter: "registration-offer-ended",
};

/** Ends the offers whose time is over, each in a transaction of its own; tells how many. */
export async function expireOffers(app: App): Promise<number> {
  const now = app.now();
  const due = await app.db
    .selectFrom("registration")
    .select(["id", "event_id", "kind"])
    .where("status", "=", "offered")
    .where("offer_expires_at", "<=", now)
    .orderBy("offer_expires_at")
    .limit(OFFERS_A_ROUND)
    .execute();
  let expired = 0;
  for (const { id, event_id, kind } of due) {
    await app.db.transaction().execute(async (trx) => {
      await lockSeats(trx, event_id, kind);
      const before = await registrationById(trx, id);
      if (before?.status !== "offered" || before.offer_expires_at! > now) return;
      await endRegistration(trx, app, await invitingEvent(trx, event_id), before, EXPIRED, now);
      expired++;
    });
  }
  return expired;
}
