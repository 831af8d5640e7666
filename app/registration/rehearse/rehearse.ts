import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { enqueue } from "#app/mail/outbox.ts";
import { isWithinRate, rateKey } from "#app/mail/rate.ts";
import { Refusal } from "#app/refusal.ts";
import { plus } from "#app/time.ts";
import type { AccountRow } from "#db/schema.ts";
import { invitingEvent } from "../queries.ts";
import { exampleFacts } from "./example.ts";

const REHEARSALS_AN_HOUR = 10;
/** A rehearsal that comes the next day is none. */
const HOURS = 1;

/**
 * Sends an organiser the confirmation and the calendar entry of an event, as one who registers gets them, a draft's
 * too. Nobody is registered by it. Each time is a new entry with a UID of its own: it lies beside real ones and touches
 * none.
 *
 * @throws Refusal "no-such-event", "too-many-letters"
 */
export async function rehearse(
  app: App,
  eventId: string,
  account: Pick<AccountRow, "id" | "name" | "email">,
  language: Language,
): Promise<void> {
  const rate = {
    key: rateKey(app, "rehearsals", account.id),
    limit: REHEARSALS_AN_HOUR,
    per: "hour",
  } as const;
  if (!(await isWithinRate(app.db, app, rate))) throw new Refusal("too-many-letters");
  return app.db.transaction().execute(async (trx) => {
    await lockEvent(trx, eventId);
    const event = await invitingEvent(trx, eventId);
    const id = app.newId();
    const { name, email } = account;
    const facts = await exampleFacts(trx, app, event, {
      name,
      email,
      language,
      uid: `rehearsal-${id}@samling`,
    });
    await enqueue(trx, app, {
      letter: "rehearsal",
      language,
      // Whoever asks to be written to is, about what is for show as well.
      facts: {
        ...facts,
        event: { ...facts.event, isDemonstration: false },
        ownUrl: ownUrl(app, event.slug, language),
      },
      eventId,
      registrationId: null,
      dedupeKey: `rehearsal/${id}`,
      expiresAt: plus(app.now(), { hours: HOURS }),
    });
    await noteEventActivity(trx, app, "rehearsed", account.id, eventId);
  });
}

/** Where the link of a rehearsal leads: to what says where an attendee's leads. */
function ownUrl(app: App, slug: string, language: Language): string {
  return `${app.config.publicUrl}${inLanguage(language, `/organise/events/${slug}/publication/rehearsal`)}#link`;
}
