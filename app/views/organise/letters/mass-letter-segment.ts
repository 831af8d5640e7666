import type { AskedForm } from "#app/events/asked-form.ts";
import type { Language } from "#app/language/language.ts";
import { piecesWithPlaceholders, placeholderNames } from "#app/language/placeholders.ts";
import { massLetterWords } from "#app/language/organise/mass-letters.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import { listOf } from "#app/language/counts.ts";
import { answerIn, type Segment } from "#app/registration/mass-letters/segment.ts";
import type { EventRow } from "#db/schema.ts";
import { partName } from "#app/views/part-names.ts";

/** Whom a letter is for, in words: «Påmeldt og Venteliste · I salen · har valgt Innovasjon i praksis · adresse hos nav.no». */
export function segmentWords(
  { states, kind, partIds, answers, domain, attendance, people }: Segment,
  { parts, questions }: AskedForm,
  event: EventRow,
  language: Language,
): string {
  const words = massLetterWords[language].who;
  if (people.length > 0) return words.picked(people.length);
  const { states: stateWords, kinds } = peopleWords[language];
  const chosen = parts.filter((part) => partIds.includes(part.id));
  const answered = answers.map((answer) => {
    const { questionId, option } = answerIn(answer);
    const question = questions.find((one) => one.id === questionId);
    if (option === "yes" || option === "no") return `«${words[option]}»`;
    return `«${question?.options.find((one) => one.id === option)?.text ?? "–"}»`;
  });
  return [
    listOf(
      states.map((state) => stateWords[state]),
      language,
    ),
    kind && kinds[kind],
    attendance && words[attendance],
    chosen.length > 0 &&
      words.chosen(
        listOf(
          chosen.map((part) => partName(part, event, language)),
          language,
        ),
      ),
    answered.length > 0 && words.answered(listOf(answered, language)),
    domain && words.at(domain),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** A subject as the organiser knows it again: what is the same for all is filled in. */
export function subjectShown(
  subject: string,
  { title }: Pick<EventRow, "title">,
  language: Language,
): string {
  return piecesWithPlaceholders(subject)
    .map((piece) => {
      if ("text" in piece) return piece.text;
      return piece.placeholder === "event" ? title : `{${placeholderNames[language][piece.placeholder]}}`;
    })
    .join("");
}
