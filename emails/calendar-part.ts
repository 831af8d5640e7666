import { invitation } from "#app/calendar/invitation.ts";
import { knownWhen, spansNights } from "#app/calendar/known-when.ts";
import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { calendarLocation, contactLine, doorsLine, entranceLine } from "./event-lines.ts";
import type { LetterFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";

/**
 * The letter's calendar part, or null: the letter changes no calendar, the date is unknown, or the recipient is the
 * house itself, which no calendar lets invite itself.
 */
export function calendarPart(facts: LetterFacts, language: Language): EmailMessage["calendar"] {
  const { event, person, sender, invitation: entry } = facts;
  const when = knownWhen(event.when);
  if (!entry || !when || person.email.toLowerCase() === sender.address.toLowerCase()) return null;

  const text = invitation({
    method: entry.method,
    uid: entry.uid,
    sequence: entry.sequence,
    stampedAt: entry.stampedAt,
    lastModifiedAt: entry.stampedAt,
    createdAt: entry.createdAt,
    when,
    title: event.title,
    language: event.lang,
    location: calendarLocation(facts, language),
    description: description(facts, language),
    url: event.url,
    organizer: { name: sender.name, email: sender.address },
    attendee: { name: person.name, email: person.email },
    expectsReply: false,
    isFree: spansNights(when),
  });
  return { method: entry.method, text };
}

/** Doors, entrance, stream, contact and the public page: what one looks for on the way. */
function description(facts: LetterFacts, language: Language): string {
  const contact = contactLine(facts.event);
  const lines = [
    doorsLine(facts, language),
    entranceLine(facts, language),
    facts.person.kind === "stream" ? facts.event.streamUrl : null,
    contact && letterWords[language].contact(contact),
    facts.event.url,
  ];
  return lines.filter(Boolean).join("\n");
}
