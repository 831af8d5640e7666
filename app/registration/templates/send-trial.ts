import type { App } from "#app/app.ts";
import { enqueue } from "#app/mail/outbox.ts";
import { isWithinRate, rateKey } from "#app/mail/rate.ts";
import { Refusal } from "#app/refusal.ts";
import { plus } from "#app/time.ts";
import type { AccountRow } from "#db/schema.ts";
import type { TemplateLetter } from "#emails/facts.ts";
import { eventUrl } from "../letters.ts";
import { invitingEvent } from "../queries.ts";
import { previewFacts, type PreviewedFor } from "./preview.ts";
import type { KeptTexts } from "./standing.ts";

const TRIALS_AN_HOUR = 30;
/** A trial that comes the next day is none. */
const HOURS = 1;

/**
 * Sends an organiser a letter as one of its recipients would get it with the organiser's words in it: no link of theirs
 * is in it, and no entry for the calendar.
 *
 * @throws Refusal "too-many-letters"
 */
export function sendTemplateTrial(
  app: App,
  trial: {
    readonly eventId: string;
    readonly letter: TemplateLetter;
    readonly kept: KeptTexts;
    readonly shown: PreviewedFor;
  },
  account: Pick<AccountRow, "id" | "email">,
): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    const rate = { key: rateKey(app, "tests", account.id), limit: TRIALS_AN_HOUR, per: "hour" } as const;
    if (!(await isWithinRate(trx, app, rate))) throw new Refusal("too-many-letters");
    const event = await invitingEvent(trx, trial.eventId);
    const { language, ...facts } = await previewFacts(trx, app, event, trial.letter, trial.kept, trial.shown);
    await enqueue(trx, app, {
      letter: "template-trial",
      language,
      facts: {
        ...facts,
        // Whoever asks to be written to is, about what is for show as well.
        event: { ...facts.event, isDemonstration: false },
        person: { ...facts.person, email: account.email },
        of: trial.letter,
        ownUrl: eventUrl(app.config.publicUrl, event.slug, language),
      },
      eventId: event.id,
      registrationId: null,
      dedupeKey: `template-trial/${app.newId()}`,
      expiresAt: plus(app.now(), { hours: HOURS }),
    });
  });
}
