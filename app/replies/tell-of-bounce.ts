import type { App } from "#app/app.ts";
import { registrationById } from "#app/registration/queries.ts";
import type { OutboxRow } from "#db/schema.ts";
import { writeDeskNote } from "./desk-note.ts";

/**
 * Tells the event's contact that a letter came back, once an hour however many do: the page has the others.
 *
 * That the note itself comes back is told to nobody.
 */
export async function tellOfBounce(app: App, letter: OutboxRow): Promise<void> {
  if (letter.event_id === null || letter.letter === "letter-returned") return;
  const registration = letter.registration_id && (await registrationById(app.db, letter.registration_id));
  await writeDeskNote(app, "letter-returned", letter.event_id, {
    about: registration ? registration.name : "",
    address: letter.to_address,
    said: letter.smtp_response,
    proposed: null,
    occasion: app.now().slice(0, "2017-12-01T09".length),
    path: registration ? `/people/${registration.id}` : "/speakers",
  });
}
