import type { AskedQuestion } from "#app/events/asked-form.ts";
import type { FieldFault } from "#app/language/registration.ts";
import { isLongerThan, MAX_ANSWER_CHARACTERS, written } from "./form-fields.ts";
import type { GivenAnswer } from "../keep-answers.ts";
import type { Faults, Piece } from "./read-form.ts";

export function questionField(questionId: string): string {
  return `question-${questionId}`;
}

/** What a form answers to an event's questions, in their order. An option that a question does not have is no answer. */
export function readAnswers(
  form: URLSearchParams,
  questions: readonly AskedQuestion[],
): Piece<GivenAnswer[]> {
  const value: GivenAnswer[] = [];
  const faults: Faults = {};
  for (const question of questions) {
    const field = questionField(question.id);
    const given = answersTo(question, form.getAll(field));
    const fault = faultOf(question, given);
    if (fault) faults[field] = fault;
    value.push(...given);
  }
  return { value, faults };
}

function answersTo(
  { id: questionId, kind, options }: AskedQuestion,
  typed: readonly string[],
): GivenAnswer[] {
  const answer = (optionId: string | null, text: string | null) => ({ questionId, optionId, text });
  const said = typed[0] ?? "";
  switch (kind) {
    case "text": {
      const text = written(said);
      return text === null ? [] : [answer(null, text)];
    }
    case "yes-no":
      return said === "yes" || said === "no" ? [answer(null, said)] : [];
    case "choice":
      return options.filter((option) => option.id === said).map((option) => answer(option.id, null));
    case "several":
      return options.filter((option) => typed.includes(option.id)).map((option) => answer(option.id, null));
  }
}

function faultOf(question: AskedQuestion, given: readonly GivenAnswer[]): FieldFault | null {
  if (question.is_required === 1 && given.length === 0) return "answer-missing";
  const isTooLong = given.some(({ text }) => text !== null && isLongerThan(MAX_ANSWER_CHARACTERS, text));
  return isTooLong ? "answer-too-long" : null;
}
