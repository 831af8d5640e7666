import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";
import { joined } from "./parts.ts";
import { reasonBlock, removalSentence } from "./sentences.ts";

/** To everybody with a seat, or a wish for one, at what is not held: with what takes the entry out of the calendar. */
export function eventCalledOff(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const { subject, headline, told } = words["event-called-off"];
  return compose(facts, language, {
    subject,
    headline,
    body: [reasonBlock(facts, language), joined(told, removalSentence(facts, language))],
    action: { text: words.eventPage, href: facts.event.url },
    whyYou: words.wasYou,
    calendar: "CANCEL",
  });
}
