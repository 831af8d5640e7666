import { createHash } from "node:crypto";
import type { App } from "#app/app.ts";
import { endOf } from "#app/events/rules.ts";
import { enqueue } from "#app/mail/outbox.ts";
import type { Trx } from "#db/schema.ts";
import type { ColleaguesFacts } from "#emails/facts.ts";
import type { RegistrationWish } from "./form/form.ts";
import { isWithinLetterRate } from "#app/mail/letter-rate.ts";
import { factsOf } from "./letters.ts";
import { invitingEvent, registrationById } from "./queries.ts";

/** What one colleague on a form got, as the page and the letter say it. */
export type ColleagueGot = ColleaguesFacts["colleagues"][number];

/** Tells the one who filled in a form what each colleague got. The same form again is not told of again. */
export async function tellAboutColleagues(
  trx: Trx,
  app: App,
  registrationId: string,
  wish: RegistrationWish,
  colleagues: readonly ColleagueGot[],
): Promise<void> {
  const registration = await registrationById(trx, registrationId);
  if (!registration || !(await isWithinLetterRate(trx, app, wish.email))) return;
  const event = await invitingEvent(trx, registration.event_id);
  const facts = await factsOf(trx, app, event, registration, { invitation: null, placeInLine: null });
  const addresses = wish.colleagues.map((one) => one.email).join(" ");
  const form = createHash("sha256")
    .update(`${wish.submissionKey ?? app.newId()} ${addresses}`)
    .digest("hex");
  await enqueue(trx, app, {
    letter: "colleagues-registered",
    language: wish.language,
    facts: { ...facts, colleagues },
    eventId: event.id,
    registrationId,
    dedupeKey: `colleagues-registered/${registrationId}/${form}`,
    expiresAt: endOf(event),
  });
}
