import type { App } from "#app/app.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { enqueue } from "#app/mail/outbox.ts";
import { eventInLetter, eventUrl } from "#app/registration/letters.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import type { DeskNoteFacts, DeskNoteName } from "#emails/facts.ts";

type Note = Pick<DeskNoteFacts, "about" | "address" | "said" | "proposed"> & {
  /** One letter for one occasion. */
  readonly occasion: string;
  /** Below the event's own page of the organiser's: «/people/…». */
  readonly path: string;
};

/** Writes to an event's contact of what came to the mailbox; to nobody where the event has no contact by e-mail. */
export async function writeDeskNote(
  app: App,
  letter: DeskNoteName,
  eventId: string,
  note: Note,
): Promise<void> {
  const event = await invitingEvent(app.db, eventId);
  if (event.contact_email === null) return;
  const language: Language = event.lang === "nn" ? "nn" : "nb";
  const { occasion, path, ...facts } = note;
  const { publicUrl, mailFrom } = app.config;
  await app.db.transaction().execute((trx) =>
    enqueue(trx, app, {
      letter,
      language,
      facts: {
        ...facts,
        person: { email: event.contact_email! },
        sender: { name: mailFrom.name, address: mailFrom.address },
        event: eventInLetter(event, eventUrl(publicUrl, event.slug, language)),
        deskUrl: publicUrl + inLanguage(language, `/organise/events/${event.slug}${path}`),
      },
      eventId,
      registrationId: null,
      dedupeKey: `${letter}/${eventId}/${occasion}`,
      expiresAt: null,
    }),
  );
}
