import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";

/** To one who has given the claim back: with what takes the entry out of the calendar, where there was one. */
export function registrationCancelled(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const { subject, headline, thanks, calendar, again } = words["registration-cancelled"];
  const hadEntry = facts.invitation !== null && facts.event.when.kind !== "unknown";
  return compose(facts, language, {
    subject,
    headline,
    paragraphs: [hadEntry ? `${thanks} ${calendar}` : thanks, again],
    action: { text: words.eventPage, href: facts.event.url },
    reason: words.notYouCancelled,
  });
}
