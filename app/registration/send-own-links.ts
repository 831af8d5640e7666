import type { App } from "#app/app.ts";
import { endOf, isHeld } from "#app/events/rules.ts";
import { whenOf } from "#app/events/when.ts";
import type { Language } from "#app/language/language.ts";
import { enqueue } from "#app/mail/outbox.ts";
import { isExample } from "#app/mail/rules.ts";
import type { Instant, Trx } from "#db/schema.ts";
import type { RegistrationInLetter } from "#emails/facts.ts";
import { isWithinLetterRate } from "#app/mail/letter-rate.ts";
import { linkUntil } from "./letters.ts";
import { liveRegistrationsOf, placeInLine } from "./queries.ts";

/**
 * Mails an address the links to all that it is registered for and that is not over, in one letter.
 *
 * Says nothing to whoever asked. An address that is registered for nothing gets no letter, and is counted as the
 * others are: both take the same way to the same answer. Six letters an hour, and then none.
 *
 * @param email normalised: see `addressOf`
 */
export function sendOwnLinks(app: App, email: string, language: Language): Promise<void> {
  const now = app.now();
  return app.db.transaction().execute(async (trx) => {
    const mayWrite = await isWithinLetterRate(trx, app, email);
    const all = await liveRegistrationsOf(trx, email);
    const own = all.filter((one) => !isHeld(one, now) && (!one.is_demonstration || isExample(email)));
    if (!mayWrite || own.length === 0) return;

    const registrations: RegistrationInLetter[] = [];
    for (const one of own) registrations.push(await inLetter(trx, one, now));
    await enqueue(trx, app, {
      letter: "own-links",
      language,
      facts: { person: { email }, sender: app.config.mailFrom, registrations },
      eventId: null,
      registrationId: null,
      dedupeKey: `own-links/${app.newId()}`,
      expiresAt: lastEnd(own),
    });
  });
}

type LiveRegistration = Awaited<ReturnType<typeof liveRegistrationsOf>>[number];

async function inLetter(trx: Trx, one: LiveRegistration, now: Instant): Promise<RegistrationInLetter> {
  return {
    id: one.id,
    event: {
      title: one.title,
      lang: one.lang,
      when: whenOf(one),
      isDemonstration: one.is_demonstration === 1,
    },
    status: one.status,
    placeInLine: await placeInLine(trx, one),
    linkUntil: linkUntil(one, now),
  };
}

/** When the last of them is over; null when nobody knows. */
function lastEnd(own: readonly LiveRegistration[]): Instant | null {
  const ends = own.map(endOf).filter((end) => end !== null);
  return ends.length < own.length ? null : ends.sort().at(-1)!;
}
