import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import { LINK, type EmailMessage } from "./message.ts";
import { howToCancel } from "./sentences.ts";

/** To one who waited and has a seat now: with the first calendar invitation. */
export function registrationPromoted(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const { subject, headline, withCalendar, withoutCalendar } = words["registration-promoted"];
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
