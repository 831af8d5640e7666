import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { choicesBlock, lostBlock } from "./choices.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";
import { joined } from "./parts.ts";
import { calendarSentence, howToCancel, standing, toOwnPage } from "./sentences.ts";

/**
 * To one whose registration was changed on its own page: how it stands now; where the seat is now in the room or on
 * stream instead, with the entry's update in the calendar.
 */
export function registrationChanged(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const { subject, headline, told } = words["registration-changed"];
  return compose(facts, language, {
    subject,
    headline,
    body: [
      joined(told, standing(facts, language), facts.invitation && calendarSentence(facts, language)),
      choicesBlock(facts, language),
      lostBlock(facts, language),
      facts.status === "confirmed" ? howToCancel(facts, language) : null,
    ],
    action: toOwnPage(facts, language),
    whyYou: words.notYou,
    calendar: facts.invitation?.method ?? null,
  });
}
