import type { App } from "#app/app.ts";
import { addAppearance } from "#app/programme/add-appearance.ts";
import type { FilePurpose } from "#db/schema.ts";
import { aSeminar, type SeminarWish } from "#tests/support/app.ts";

/** An event with one who speaks at it, and the invitation by which their files come. */
export async function aSpeaker(app: App, wish: SeminarWish = {}, number = 1) {
  const event = await aSeminar(app, wish);
  return { event, ...(await anotherSpeaker(app, event.id, number)) };
}

/** One more who speaks at an event. */
export async function anotherSpeaker(app: App, eventId: string, number: number) {
  const appearance = await addAppearance(app, { eventId }, { name: `Prøveinnleder ${number}` });
  const invitation = app.newId();
  await app.db
    .insertInto("speaker_invitation")
    .values({
      id: invitation,
      event_id: eventId,
      appearance_id: appearance.id,
      part: "speaker",
      name: null,
      email: `innleder${number}@example.org`,
      language: "nb",
      actor: "system",
      asked_at: app.now(),
      opened_at: null,
      revoked_at: null,
    })
    .execute();
  const to = (purpose: FilePurpose = "slides") => ({
    eventId,
    appearanceId: appearance.id,
    purpose,
    actor: invitation,
  });
  return { appearance, invitation, to };
}

/** A small PDF, as a scanner and a browser take it. */
export const PDF = Buffer.from("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
