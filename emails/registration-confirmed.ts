import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import { LINK, type EmailMessage } from "./message.ts";
import { howToCancel } from "./sentences.ts";

/** To one who has a seat: with the calendar invitation. */
export function registrationConfirmed(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const { subject, headline, withCalendar, withoutCalendar } = words["registration-confirmed"];
  return compose(facts, language, {
    subject,
    headline,
    paragraphs: [
      facts.event.when.kind === "unknown" ? withoutCalendar : withCalendar,
      howToCancel(facts, language),
    ],
    action: { text: words.ownPage, href: LINK.own },
    reason: words.notYou,
  });
}
