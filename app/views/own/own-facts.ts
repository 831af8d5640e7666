import type { Sentence } from "#app/components/words.tsx";
import type { AskedForm, AskedQuestion } from "#app/events/asked-form.ts";
import type { EventPage } from "#app/events/event-page.ts";
import type { Language } from "#app/language/language.ts";
import { ownWords } from "#app/language/own-page.ts";
import { registrationWords } from "#app/language/registration.ts";
import type { Given } from "#app/registration/given.ts";
import type { GivenAnswer } from "#app/registration/keep-answers.ts";
import { holdsSeat } from "#app/registration/rules.ts";
import type { RegistrationRow } from "#db/schema.ts";
import type { PlainFact } from "#app/views/event-facts.ts";
import { dayName } from "#app/views/part-names.ts";
import { langIfOther, said } from "#app/views/text.ts";

/** All that a person has said; of food only that something was said. */
export function ownFacts(
  registration: RegistrationRow,
  { event, seats }: Pick<EventPage, "event" | "seats">,
  asked: AskedForm,
  given: Given,
  language: Language,
): PlainFact[] {
  const { form } = registrationWords[language];
  const { mine } = ownWords[language];
  const chosen = asked.parts.filter((part) => given.parts.includes(part.id));
  const days = chosen.filter((part) => part.kind === "day").map((part) => dayName(part, event, language));
  const sessions = chosen
    .filter((part) => part.kind === "session")
    .map((part) => said(part.title ?? "", part.lang, language));
  const sessionsTerm = holdsSeat(registration.status) ? mine.sessions : mine.wishes;
  return [
    fact(form.name, [registration.name]),
    fact(form.email, [registration.email]),
    fact(form.organisation, registration.organisation === null ? [] : [registration.organisation]),
    fact(mine.kind, seats.length > 1 ? [form[registration.kind]] : []),
    fact(mine.days, days),
    fact(sessionsTerm, sessions),
    ...asked.questions.map((question) => answerFact(question, given.answers, language)),
    fact(mine.diet, given.hasSaidDiet ? [mine.saidDiet] : []),
    fact(mine.assistance, given.hasSaidAssistance ? [mine.saidAssistance] : []),
    fact(mine.newsletter, given.wantsNewsletter ? [mine.wantsNewsletter] : []),
  ].filter(({ sentences }) => sentences.length > 0);
}

function fact(term: string, sentences: readonly Sentence[]): PlainFact {
  return { term, sentences };
}

function answerFact(question: AskedQuestion, answers: readonly GivenAnswer[], language: Language): PlainFact {
  const lang = langIfOther(question.lang, language);
  const { form } = registrationWords[language];
  const sentences = answers
    .filter((answer) => answer.questionId === question.id)
    .map(({ optionId, text }): Sentence => {
      const option = question.options.find((one) => one.id === optionId);
      if (option) return said(option.text, question.lang, language);
      return question.kind === "yes-no" ? (text === "yes" ? form.yes : form.no) : (text ?? "");
    });
  return { term: question.text, ...(lang && { lang }), sentences };
}
