import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";
import { reasonBlock } from "./sentences.ts";

/** To one who asked for a seat and gets none: with the organiser's reason. */
export function registrationDeclined(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const { subject, headline, told } = words["registration-declined"];
  return compose(facts, language, {
    subject,
    headline,
    body: [told, reasonBlock(facts, language)],
    action: { text: words.eventPage, href: facts.event.url },
    whyYou: words.wasYou,
    calendar: null,
  });
}
