import type { App } from "#app/app.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import type { OutboxRow } from "#db/schema.ts";
import type { LetterFacts, LetterName } from "#emails/facts.ts";
import { renderLetter } from "#emails/letters.ts";
import { hasLink, withLinks, type EmailMessage } from "#emails/message.ts";
import { newLink } from "./link.ts";

/** What a letter was written about. */
export function factsOf(letter: OutboxRow): LetterFacts {
  return JSON.parse(letter.facts) as LetterFacts;
}

/** The letter as it was first rendered, or now; with marks where its links will be. */
export function rendered(letter: OutboxRow): EmailMessage {
  if (letter.rendered !== null) return JSON.parse(letter.rendered) as EmailMessage;
  return renderLetter(letter.letter as LetterName, factsOf(letter), letter.language as Language);
}

/** The letter with its links: made at this moment, for this copy, and kept nowhere but as hashes. */
export async function finished(app: App, letter: OutboxRow, message: EmailMessage): Promise<EmailMessage> {
  if (!hasLink(message, "own") || letter.registration_id === null) return message;
  const token = await newLink(app.db, app, {
    purpose: "registration",
    registrationId: letter.registration_id,
    expiresAt: factsOf(letter).linkUntil,
  });
  const path = inLanguage(letter.language as Language, `/registrations/${token}`);
  return withLinks(message, { own: app.config.publicUrl + path });
}
