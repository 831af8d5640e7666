import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { choicesBlock } from "./choices.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";
import { joined } from "./parts.ts";
import { fillIn, registeredBy, toOwnPage, whenAnswered } from "./sentences.ts";

/** To one who asked for a seat that the organiser gives: when there is an answer, and no invitation yet. */
export function registrationReceived(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const { subject, headline } = words["registration-received"];
  return compose(facts, language, {
    subject,
    headline,
    body: [
      joined(registeredBy(facts, language), whenAnswered(facts, language)),
      choicesBlock(facts, language),
      fillIn(facts, language),
    ],
    action: toOwnPage(facts, language),
    whyYou: words.notYou,
    calendar: null,
  });
}
