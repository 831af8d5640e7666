import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { choicesBlock } from "./choices.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import { LINK, type EmailMessage } from "./message.ts";

/** To one whose calendar said no: the button leads to where one gives the seat back, and nothing happens before. */
export function calendarDeclined(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const { subject, headline, told, how, action } = words["calendar-declined"];
  return compose(facts, language, {
    subject,
    headline,
    body: [told, how, choicesBlock(facts, language)],
    action: { text: action, href: `${LINK.own}/cancellation` },
    whyYou: words.notYou,
    calendar: null,
  });
}
