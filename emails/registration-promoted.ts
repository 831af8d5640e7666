import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { calendarWays } from "./calendar-ways.ts";
import { choicesBlock, lostBlock } from "./choices.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";
import { joined } from "./parts.ts";
import { howToCancel, invitationSentence, reasonBlock, toOwnPage } from "./sentences.ts";

/** To one who waited and has a seat now: with the first calendar invitation, and which wishes were full. */
export function registrationPromoted(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const { subject, headline, seat, byOrganiser } = words["registration-promoted"];
  return compose(facts, language, {
    subject,
    headline,
    body: [
      joined(facts.by === "organiser" ? byOrganiser : seat, invitationSentence(facts, language)),
      reasonBlock(facts, language),
      choicesBlock(facts, language),
      lostBlock(facts, language),
      howToCancel(facts, language),
    ],
    action: toOwnPage(facts, language),
    ways: calendarWays(facts, language),
    whyYou: words.notYou,
    calendar: "REQUEST",
  });
}
