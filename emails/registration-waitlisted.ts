import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import { LINK, type EmailMessage } from "./message.ts";

/** To one who waits: the place in the line, and no invitation that would look like a seat. */
export function registrationWaitlisted(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const { subject, headline, place, promise } = words["registration-waitlisted"];
  return compose(facts, language, {
    subject,
    headline,
    paragraphs: [place(facts.placeInLine!), promise, words.leaveLine],
    action: { text: words.ownPage, href: LINK.own },
    reason: words.notYou,
  });
}
