import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { calendarWays } from "./calendar-ways.ts";
import { choicesBlock, lostBlock } from "./choices.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";
import { joined } from "./parts.ts";
import {
  fillIn,
  howToCancel,
  invitationSentence,
  reasonBlock,
  registeredBy,
  toOwnPage,
} from "./sentences.ts";

/** To one who has a seat: with the calendar invitation. */
export function registrationConfirmed(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const { subject, headline, seat, byOrganiser } = words["registration-confirmed"];
  return compose(facts, language, {
    subject,
    headline,
    body: [
      joined(
        registeredBy(facts, language),
        facts.by === "organiser" ? byOrganiser : seat,
        invitationSentence(facts, language),
      ),
      reasonBlock(facts, language),
      choicesBlock(facts, language),
      lostBlock(facts, language),
      fillIn(facts, language),
      howToCancel(facts, language),
    ],
    action: toOwnPage(facts, language),
    ways: calendarWays(facts, language),
    whyYou: words.notYou,
    calendar: "REQUEST",
  });
}
