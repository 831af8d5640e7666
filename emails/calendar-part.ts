import { invitation } from "#app/calendar/invitation.ts";
import { knownWhen, spansNights, type KnownWhen } from "#app/calendar/known-when.ts";
import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { choicesText } from "./choices.ts";
import { calendarLocation, contactLine, doorsLine, entranceLine } from "./event-lines.ts";
import type { LetterFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";
import type { LetterParts } from "./parts.ts";

/**
 * What the letter tells the calendar, or null: the letter changes no calendar, the date is unknown, or the recipient
 * is the house itself, which no calendar lets invite itself.
 */
export function calendarPart(
  facts: LetterFacts,
  language: Language,
  method: LetterParts["calendar"],
): EmailMessage["calendar"] {
  const { event, person, sender, invitation: entry } = facts;
  const when = method && entryTime(facts, method);
  if (!entry || !when) return null;

  const text = invitation({
    method,
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
    expectsReply: entry.expectsReply ?? false,
    isFree: spansNights(when),
  });
  return { method, text };
}

/**
 * The time of the entry that a letter with this method carries, or null where it carries none.
 *
 * What is no longer known is taken out at the time that the person was last told: a CANCEL needs one.
 *
 * Source: RFC 5546 §3.2.5.
 */
export function entryTime(facts: LetterFacts, method: "REQUEST" | "CANCEL"): KnownWhen | null {
  const { event, before, person, sender, invitation: entry } = facts;
  const isToItself = person.email.toLowerCase() === sender.address.toLowerCase();
  if (entry?.method !== method || isToItself) return null;
  const lastTold = method === "CANCEL" && before?.when ? knownWhen(before.when) : undefined;
  return knownWhen(event.when) ?? lastTold ?? null;
}

/** What was chosen, doors, entrance, stream, contact and the public page: what one looks for on the way. */
export function description(facts: LetterFacts, language: Language): string {
  const contact = contactLine(facts.event);
  const choices = choicesText(facts, language);
  const words = letterWords[language];
  const lines = [
    choices.length > 0 && `${words.chosen}:`,
    ...choices,
    doorsLine(facts, language),
    entranceLine(facts, language),
    facts.person.kind === "stream" ? facts.event.streamUrl : null,
    contact && words.contact(contact),
    facts.event.url,
  ];
  return lines.filter(Boolean).join("\n");
}
