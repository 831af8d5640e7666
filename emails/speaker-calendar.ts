import { invitation } from "#app/calendar/invitation.ts";
import { spansNights } from "#app/calendar/known-when.ts";
import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { contactLine } from "./event-lines.ts";
import type { SpeakerFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";

/** What a letter tells a speaker's calendar: their own time and room, and never the link that is theirs. */
export function speakerCalendar(facts: SpeakerFacts, language: Language): EmailMessage["calendar"] {
  const { entry, event, person } = facts;
  if (!entry || person.email.toLowerCase() === entry.organizer.address.toLowerCase()) return null;
  const { method, uid, sequence, stampedAt, createdAt, when, title, lang, place, organizer } = entry;
  const text = invitation({
    method,
    uid,
    sequence,
    stampedAt,
    lastModifiedAt: stampedAt,
    createdAt,
    when,
    title,
    language: lang,
    location: place,
    description: description(facts, language),
    url: event.url,
    organizer: { name: organizer.name, email: organizer.address },
    attendee: { name: person.name ?? "", email: person.email },
    expectsReply: false,
    isFree: spansNights(when),
  });
  return { method, text };
}

function description({ event, isPublic }: SpeakerFacts, language: Language): string {
  const contact = contactLine(event);
  const lines = [event.title, contact && letterWords[language].contact(contact), isPublic ? event.url : null];
  return lines.filter(Boolean).join("\n");
}
