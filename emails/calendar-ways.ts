import { copyLinks } from "#app/calendar/links.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { ownCalendarWords } from "#app/language/own-calendar.ts";
import { entryTime } from "./calendar-part.ts";
import { calendarLocation } from "./event-lines.ts";
import type { LetterFacts } from "./facts.ts";
import { LINK } from "./message.ts";
import type { Ways } from "./parts.ts";

/**
 * For one whose calendar does not take invitations out of letters: the entry to save by hand, and where one makes the
 * secret address of all that one is registered for. That address is in no letter: it is made on a page, by a button.
 * Null where the letter invites to nothing.
 */
export function calendarWays(facts: LetterFacts, language: Language): Ways | null {
  const when = entryTime(facts, "REQUEST");
  if (!when) return null;
  const { title, url } = facts.event;
  const { google, outlook } = copyLinks({
    title,
    when,
    location: calendarLocation(facts, language),
    description: url,
  });
  const words = eventWords[language];
  return {
    sentence: letterWords[language].calendar.byHand,
    links: [
      { text: words.google, href: google },
      { text: words.outlook, href: outlook },
      { text: ownCalendarWords[language].subscription.link, href: `${LINK.own}/subscription` },
    ],
  };
}
