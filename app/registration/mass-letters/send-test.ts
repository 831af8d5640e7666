import type { App } from "#app/app.ts";
import type { Language } from "#app/language/language.ts";
import { enqueue } from "#app/mail/outbox.ts";
import { isWithinRate, rateKey } from "#app/mail/rate.ts";
import { Refusal } from "#app/refusal.ts";
import { plus } from "#app/time.ts";
import { withOrganisation } from "#app/subscriptions/queries.ts";
import type { AccountRow, MassLetterRow, Trx } from "#db/schema.ts";
import { invitingEvent } from "../queries.ts";
import { organiserFacts, type WrittenTo } from "./facts.ts";
import { textsOf } from "./queries.ts";
import { seriesLetterFacts, seriesOf } from "./to-subscribers.ts";

const TESTS_AN_HOUR = 30;
const HOURS = 1;

/**
 * Sends a draft to the organiser who writes it, as one of its recipients would get it; no link of theirs is in it.
 *
 * @throws Refusal "letter-without-text", "too-many-letters"
 */
export function sendTest(
  app: App,
  letter: { readonly id: string; readonly event_id: string },
  like: WrittenTo,
  account: Pick<AccountRow, "id" | "email">,
): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await refuseTooMany(trx, app, account.id);
    const texts = await textsOf(trx, letter.id);
    if (Object.keys(texts).length === 0) throw new Refusal("letter-without-text");
    const event = await invitingEvent(trx, letter.event_id);
    const facts = organiserFacts(app, event, texts, like);
    await enqueue(trx, app, {
      letter: "from-organiser",
      language: like.language as Language,
      facts: {
        ...facts,
        // Whoever asks to be written to is, about what is for show as well.
        event: { ...facts.event, isDemonstration: false },
        person: { ...facts.person, email: account.email },
        isTest: true,
      },
      eventId: letter.event_id,
      registrationId: null,
      dedupeKey: `from-organiser-test/${letter.id}/${app.newId()}`,
      expiresAt: plus(app.now(), { hours: HOURS }),
    });
  });
}

/** As `sendTest`, of a letter to those who follow a series, in the organiser's own language. Nothing in it ends anything. */
export function sendSeriesTest(
  app: App,
  letter: Pick<MassLetterRow, "id" | "series_id">,
  account: Pick<AccountRow, "id" | "email">,
  language: Language,
): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await refuseTooMany(trx, app, account.id);
    const texts = await textsOf(trx, letter.id);
    if (Object.keys(texts).length === 0) throw new Refusal("letter-without-text");
    const followed = await withOrganisation(trx, await seriesOf(trx, letter));
    await enqueue(trx, app, {
      letter: "series-letter",
      language,
      facts: seriesLetterFacts(app, followed, texts, { id: null, email: account.email, language }),
      eventId: null,
      registrationId: null,
      dedupeKey: `series-letter-test/${letter.id}/${app.newId()}`,
      expiresAt: plus(app.now(), { hours: HOURS }),
    });
  });
}

async function refuseTooMany(trx: Trx, app: App, accountId: string): Promise<void> {
  const rate = { key: rateKey(app, "tests", accountId), limit: TESTS_AN_HOUR, per: "hour" } as const;
  if (!(await isWithinRate(trx, app, rate))) throw new Refusal("too-many-letters");
}
