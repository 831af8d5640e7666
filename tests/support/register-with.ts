import type { App } from "#app/app.ts";
import { joinLine, type takeSeat } from "#app/events/seats.ts";
import type { RegistrationWish } from "#app/registration/form/form.ts";
import { insertRegistration } from "#app/registration/insert-registration.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import { placeFor, type Place } from "#app/registration/rules.ts";
import type { Db, SeatsRow } from "#db/schema.ts";

/** As the house's own; `beside` is a connection outside the transaction, for ways that need one. */
export type TakeSeat = (...all: [...Parameters<typeof takeSeat>, beside: Db]) => Promise<SeatsRow>;

/** The heart of registering, with anybody's way of taking a seat: the way is what is on trial. */
export function registerWith(
  way: TakeSeat,
  { app, beside }: { readonly app: App; readonly beside: Db },
  slug: string,
  wish: RegistrationWish,
): Promise<Place> {
  return app.db.transaction().execute(async (trx) => {
    const kind = "physical";
    const seats = await way(trx, slug, kind, beside);
    const event = await invitingEvent(trx, seats.event_id);
    const arrivedAt = app.now();
    const status = placeFor(event, seats, arrivedAt);
    const waitingSeq = status === "waitlisted" ? await joinLine(trx, event.id, kind) : null;
    const placed = { kind, status, arrivedAt, waitingSeq, registeredById: null, spentOn: undefined } as const;
    await insertRegistration(trx, app, event, { ...wish, ...placed });
    return status;
  });
}
