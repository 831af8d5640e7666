import { sentenceStart } from "#app/language/days-and-months.ts";
import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { calendarWays } from "./calendar-ways.ts";
import { choicesBlock, lostBlock } from "./choices.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";
import { joined } from "./parts.ts";
import { howToCancel, invitationSentence, toOwnPage } from "./sentences.ts";
import { colleagueIn } from "./typed.ts";

/** To one who has a colleague's seat now: with an invitation of its own, and what did not come with the seat. */
export function registrationTakenOver(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const { subject, headline, told, fillIn } = words["registration-taken-over"];
  return compose(facts, language, {
    subject,
    headline,
    body: [
      joined(sentenceStart(told(colleagueIn(facts, language))), invitationSentence(facts, language)),
      choicesBlock(facts, language),
      lostBlock(facts, language),
      fillIn,
      howToCancel(facts, language),
    ],
    action: toOwnPage(facts, language),
    ways: calendarWays(facts, language),
    whyYou: words.notYou,
    calendar: "REQUEST",
  });
}
