import type { App } from "#app/app.ts";
import { fold } from "#app/fold.ts";
import { Refusal } from "#app/refusal.ts";
import type { EventRow, Trx } from "#db/schema.ts";
import { offersOf } from "../organised-dates.ts";
import { saveEvent } from "../save-event.ts";
import { settle, type Edit } from "./save.ts";
import { line } from "./text.ts";

/** Which offer an event is a date of: one that there is, a new one by its name, or none. */
export type OfferWish = { readonly offerId: string | null } | { readonly title: string };

/**
 * Makes an event one of several dates of the same, or of nothing else. A new offer with the name of one that the
 * organisation has is that one: asking twice gives one.
 *
 * @throws Refusal "no-such-event"; "no-such-offer" for one of another organisation; and as `settle`
 */
export function chooseOffer(app: App, eventId: string, by: Edit, wish: OfferWish): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    const saved = await saveEvent(trx, app, eventId, async (before) => {
      const offer_id = await offerOf(trx, app, before, wish);
      return offer_id === before.offer_id ? null : { offer_id };
    });
    return settle(trx, app, by, "offer-changed", saved);
  });
}

async function offerOf(trx: Trx, app: App, event: EventRow, wish: OfferWish): Promise<string | null> {
  const offers = await offersOf(trx, [event.organisation_id]);
  if ("offerId" in wish) {
    const isTheirs = wish.offerId === null || offers.some(({ id }) => id === wish.offerId);
    if (!isTheirs) throw new Refusal("no-such-offer");
    return wish.offerId;
  }
  const title = line(wish.title) ?? "";
  const same = offers.find((one) => fold(one.title) === fold(title));
  if (same) return same.id;
  const id = app.newId();
  await trx
    .insertInto("offer")
    .values({ id, organisation_id: event.organisation_id, title, lang: event.lang, about: null })
    .execute();
  return id;
}
