import type { App } from "#app/app.ts";
import type { Language } from "#app/language/language.ts";
import { factsOf } from "#app/registration/letters.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import type { RegistrationRow } from "#db/schema.ts";
import { calendarFile } from "#emails/calendar-file.ts";

/** The invitation of one who has a seat, as a file, in the words of their letters; null where there is none. */
export async function ownInvitation(app: App, registration: RegistrationRow): Promise<string | null> {
  if (registration.status !== "confirmed") return null;
  const event = await invitingEvent(app.db, registration.event_id);
  const facts = await factsOf(app.db, app, event, registration, {
    invitation: "REQUEST",
    placeInLine: null,
  });
  return calendarFile(facts, registration.language as Language);
}
