import type { App } from "#app/app.ts";
import type { Language } from "#app/language/language.ts";
import type { RegistrationRow } from "#db/schema.ts";
import type { FromOrganiserFacts } from "#emails/facts.ts";
import { eventInLetter, eventUrl, linkUntil } from "../letters.ts";
import type { InvitingEvent } from "../queries.ts";
import { textFor, type LetterTexts } from "./texts.ts";

/** Whom a copy is written to, or would be. */
export type WrittenTo = Pick<RegistrationRow, "name" | "email" | "kind" | "status" | "language">;

/** What the copy for one recipient is made of. A draft without a text has empty ones. */
export function organiserFacts(
  app: App,
  event: InvitingEvent,
  texts: LetterTexts,
  { name, email, kind, status, ...registration }: WrittenTo,
): FromOrganiserFacts {
  const language = registration.language as Language;
  const { subject = "", body = "", lang = language } = textFor(texts, language) ?? {};
  return {
    event: eventInLetter(event, eventUrl(app.config.publicUrl, event.slug, language)),
    person: { name, email, kind },
    sender: {
      name: event.organiser_acronym ?? event.organiser_name,
      address: app.config.mailFrom.address,
    },
    replyTo: event.contact_email,
    status,
    subject,
    body,
    lang,
    isTest: false,
    writtenAt: app.now(),
    linkUntil: linkUntil(event, app.now()),
  };
}
