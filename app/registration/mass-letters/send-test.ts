import type { App } from "#app/app.ts";
import type { Language } from "#app/language/language.ts";
import { enqueue } from "#app/mail/outbox.ts";
import { isWithinRate, rateKey } from "#app/mail/rate.ts";
import { Refusal } from "#app/refusal.ts";
import { plus } from "#app/time.ts";
import type { AccountRow } from "#db/schema.ts";
import { invitingEvent } from "../queries.ts";
import { organiserFacts, type WrittenTo } from "./facts.ts";
import { textsOf } from "./queries.ts";

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
    const rate = { key: rateKey(app, "tests", account.id), limit: TESTS_AN_HOUR, per: "hour" } as const;
    if (!(await isWithinRate(trx, app, rate))) throw new Refusal("too-many-letters");
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
