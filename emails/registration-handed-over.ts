import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";
import { joined } from "./parts.ts";
import { removalSentence } from "./sentences.ts";
import { colleagueIn } from "./typed.ts";

/** To one whose seat a colleague has now: with what takes the entry out of the calendar. */
export function registrationHandedOver(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const { subject, headline, told, link } = words["registration-handed-over"];
  return compose(facts, language, {
    subject,
    headline,
    body: [joined(told(colleagueIn(facts, language)), removalSentence(facts, language)), link],
    action: { text: words.eventPage, href: facts.event.url },
    whyYou: words.wasYou,
    calendar: "CANCEL",
  });
}
