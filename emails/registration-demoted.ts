import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { choicesBlock } from "./choices.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";
import { joined } from "./parts.ts";
import { reasonBlock, removalSentence, standing, toOwnPage } from "./sentences.ts";

/** To one whose seat the organiser has taken back, and who waits now: with what takes the entry out of the calendar. */
export function registrationDemoted(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const { subject, headline, told } = words["registration-demoted"];
  return compose(facts, language, {
    subject,
    headline,
    body: [
      joined(told, standing(facts, language)),
      reasonBlock(facts, language),
      joined(removalSentence(facts, language), words["registration-waitlisted"].promise),
      choicesBlock(facts, language),
      words.leaveLine,
    ],
    action: toOwnPage(facts, language),
    whyYou: words.notYou,
    calendar: "CANCEL",
  });
}
