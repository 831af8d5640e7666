import { calendarText } from "#app/calendar/calendar-text.ts";
import { spansNights } from "#app/calendar/known-when.ts";
import type { Language } from "#app/language/language.ts";
import { description, entryTime } from "./calendar-part.ts";
import { calendarLocation } from "./event-lines.ts";
import type { LetterFacts } from "./facts.ts";

/**
 * The entry of an invitation as a file to open by hand, or null where a letter would carry none: the same UID and
 * SEQUENCE, so that it lies on top of the letter's entry and not beside it. Nobody is asked to answer.
 *
 * Source: RFC 5546 §3.2.1: what is published has no attendee.
 */
export function calendarFile(facts: LetterFacts, language: Language): string | null {
  const { event, sender, invitation: entry } = facts;
  const when = entryTime(facts, "REQUEST");
  if (!entry || !when) return null;
  return calendarText(
    "PUBLISH",
    [],
    [
      {
        uid: entry.uid,
        sequence: entry.sequence,
        stampedAt: entry.stampedAt,
        changedAt: entry.stampedAt,
        createdAt: entry.createdAt,
        when,
        status: "CONFIRMED",
        isFree: spansNights(when),
        title: event.title,
        language: event.lang,
        location: calendarLocation(facts, language),
        description: description(facts, language),
        url: event.url,
        organizer: { name: sender.name, email: sender.address },
      },
    ],
  );
}
