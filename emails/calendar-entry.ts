import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { entryTime } from "./calendar-part.ts";
import { calendarWays } from "./calendar-ways.ts";
import { choicesBlock } from "./choices.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";
import { joined } from "./parts.ts";
import { removalSentence, toOwnPage } from "./sentences.ts";

/** To one who asked for their calendar's entry once more; or for it to go, where there is no seat any more. */
export function calendarEntry(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const { subject, headline, asked, gone, goneHeadline } = words["calendar-entry"];
  const isGone = facts.invitation?.method === "CANCEL";
  return compose(facts, language, {
    subject,
    headline: isGone ? goneHeadline : headline,
    body: isGone
      ? [joined(gone, removalSentence(facts, language))]
      : [joined(asked, entryTime(facts, "REQUEST") && words.calendar.changed), choicesBlock(facts, language)],
    action: toOwnPage(facts, language),
    ways: calendarWays(facts, language),
    whyYou: words.notYou,
    calendar: facts.invitation?.method ?? null,
  });
}
