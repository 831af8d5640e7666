import { dateLine, deadlineWords } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { closesAtEndOf, type Deadline } from "#app/time.ts";
import type { Instant } from "#db/schema.ts";
import type { LetterFacts } from "./facts.ts";

/** How to give the seat to somebody else, and by when as long as there is time. */
export function howToCancel({ event, writtenAt }: LetterFacts, language: Language): string {
  const words = letterWords[language];
  if (!event.deadline || writtenAt >= endOf(event.deadline)) return words.cancel;
  return words.cancelBy(deadlineWords(event.deadline, language, writtenAt));
}

function endOf(deadline: Deadline): Instant {
  return deadline.kind === "instant" ? deadline.at : closesAtEndOf(deadline.on, deadline.zone);
}

/** When one who asked for a seat has an answer. */
export function whenAnswered({ event }: LetterFacts, language: Language): string {
  const words = letterWords[language]["registration-received"];
  return event.answerOn
    ? words.answerBy(dateLine(event.answerOn, language, { capital: false, year: false }))
    : words.answer;
}
