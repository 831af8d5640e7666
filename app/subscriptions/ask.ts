import type { App } from "#app/app.ts";
import type { Language } from "#app/language/language.ts";
import { isWithinLetterRate } from "#app/mail/letter-rate.ts";
import { enqueue } from "#app/mail/outbox.ts";
import { plus } from "#app/time.ts";
import type { SubscriptionSource, Trx } from "#db/schema.ts";
import { followedInLetter, liveSubscription, type Followed } from "./queries.ts";

/** How long the button in the letter can be pressed; after that nothing is known of whoever did not. */
export const CONFIRM_DAYS = 7;
/** Which words people say yes to. Another for every change of them (language/subscriptions). */
const TEXT_VERSION = "2026-12";

export interface SubscriptionWish {
  /** Normalised: see `addressOf`. */
  readonly email: string;
  readonly language: Language;
  readonly source: SubscriptionSource;
}

/**
 * Asks an address, by letter, whether it wants to follow a series or an organiser: nothing counts before the button
 * there. One that follows already gets no letter. Says nothing to whoever asked; all take the same way to it.
 */
export function askToSubscribe(app: App, followed: Followed, wish: SubscriptionWish): Promise<void> {
  return app.db.transaction().execute((trx) => askWithin(trx, app, followed, wish));
}

/** As `askToSubscribe`, in the transaction of what it was said along with. */
export async function askWithin(
  trx: Trx,
  app: App,
  followed: Followed,
  { email, language, source }: SubscriptionWish,
): Promise<void> {
  const mayWrite = await isWithinLetterRate(trx, app, email);
  const now = app.now();
  const id = app.newId();
  await trx
    .insertInto("subscription")
    .values({
      id,
      organisation_id: followed.organisation.id,
      series_id: followed.series?.id ?? null,
      email,
      language,
      source,
      text_version: TEXT_VERSION,
      asked_at: now,
      confirmed_at: null,
      ended_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const live = await liveSubscription(trx, followed, email);
  if (!live || live.confirmed_at !== null) return;
  await trx.updateTable("subscription").set({ asked_at: now }).where("id", "=", live.id).execute();
  if (!mayWrite) return;
  await enqueue(trx, app, {
    letter: "subscription-asked",
    language,
    facts: {
      person: { email },
      sender: app.config.mailFrom,
      followed: followedInLetter(app, followed, language),
      subscriptionId: live.id,
      linkUntil: plus(now, { days: CONFIRM_DAYS }),
    },
    eventId: null,
    registrationId: null,
    dedupeKey: `subscription-asked/${id}`,
    expiresAt: plus(now, { days: 1 }),
  });
}
