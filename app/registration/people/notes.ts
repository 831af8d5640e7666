import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import type { Db, NoteRow, RegistrationRow } from "#db/schema.ts";
import { noteActivity } from "../activity.ts";
import { isLongerThan, MAX_ANSWER_CHARACTERS, written } from "../form/form-fields.ts";
import { registrationById } from "../queries.ts";

/** What an organiser wrote as a note, or why it is none. */
export function readNote(
  typed: string,
): { readonly text: string } | { readonly fault: "missing" | "too-long" } {
  const text = written(typed);
  if (text === null) return { fault: "missing" };
  return isLongerThan(MAX_ANSWER_CHARACTERS, text) ? { fault: "too-long" } : { text };
}

/**
 * Keeps a note on a registration, for the organisers of its event to see. It is forgotten with the person.
 *
 * @param text of `readNote`
 * @throws Refusal "no-such-registration" for one of another event, or of somebody who has been forgotten
 */
export async function addNote(
  app: App,
  eventId: string,
  registrationId: string,
  text: string,
  accountId: string,
): Promise<NoteRow> {
  const registration = await ofEvent(app.db, eventId, registrationId);
  return app.db.transaction().execute(async (trx) => {
    const note = await trx
      .insertInto("note")
      .values({ id: app.newId(), registration_id: registration.id, text, actor: accountId, at: app.now() })
      .returningAll()
      .executeTakeFirstOrThrow();
    await noteActivity(trx, app, "noted", { accountId }, registration);
    return note;
  });
}

/** Takes a note away. One that is gone already is fine. */
export async function removeNote(app: App, registrationId: string, noteId: string): Promise<void> {
  await app.db
    .deleteFrom("note")
    .where("id", "=", noteId)
    .where("registration_id", "=", registrationId)
    .execute();
}

/** The notes on a registration, the oldest first. */
export function notesOf(db: Db, registrationId: string): Promise<NoteRow[]> {
  return db
    .selectFrom("note")
    .selectAll()
    .where("registration_id", "=", registrationId)
    .orderBy("at")
    .orderBy("id")
    .execute();
}

async function ofEvent(db: Db, eventId: string, id: string): Promise<RegistrationRow> {
  const registration = await registrationById(db, id);
  if (registration?.event_id !== eventId || registration.name === "") {
    throw new Refusal("no-such-registration");
  }
  return registration;
}
