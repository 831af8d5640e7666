import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { calendarWays } from "./calendar-ways.ts";
import { changeBlocks, changesOf } from "./changes.ts";
import { choicesBlock, movedBlocks } from "./choices.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";
import { joined } from "./parts.ts";
import { invitationSentence, standing, toOwnPage } from "./sentences.ts";

/** To one who was told that it is not held: it is, and what they are there; with what brings the entry back. */
export function eventRestored(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const { subject, headline, told } = words["event-restored"];
  const { standing: stands, unsuited } = words["event-changed"];
  return compose(facts, language, {
    subject,
    headline,
    body: [
      facts.status === "confirmed"
        ? joined(told, stands, invitationSentence(facts, language))
        : joined(told, standing(facts, language)),
      ...changeBlocks(changesOf(facts, language), language),
      ...movedBlocks(facts, language),
      choicesBlock(facts, language),
      unsuited,
    ],
    action: toOwnPage(facts, language),
    ways: calendarWays(facts, language),
    whyYou: words.notYou,
    calendar: "REQUEST",
  });
}
