import type { AskedForm } from "#app/events/asked-form.ts";
import { slotsOf } from "#app/events/slots.ts";
import { faultSentence } from "#app/language/faults.ts";
import type { Language } from "#app/language/language.ts";
import { registrationWords } from "#app/language/registration.ts";
import { questionField } from "#app/registration/form/read-answers.ts";
import { slotField } from "#app/registration/form/read-choices.ts";
import type { Faults } from "#app/registration/form/read-form.ts";
import type { EventRow } from "#db/schema.ts";
import type { FaultSentences } from "./asked-fields.ts";
import { partName } from "./part-names.ts";

/** The faults of a form as sentences, in the order of the page; a colleague's say whose they are. */
export function faultSentences(faults: Faults, asked: AskedForm, language: Language): FaultSentences {
  const { colleague } = registrationWords[language].form;
  const sentences: FaultSentences = {};
  for (const [field, fault] of Object.entries(faults)) {
    const question = asked.questions.find((one) => questionField(one.id) === field);
    const sentence = faultSentence(fault!, language, question?.text);
    const row = /^colleague-(\d+)-/.exec(field)?.[1];
    sentences[field] = row ? `${colleague(Number(row))}: ${sentence}` : sentence;
  }
  return sentences;
}

/** That a choice filled up meanwhile, at its field. */
export function fullPartSentence(
  partId: string,
  asked: AskedForm,
  event: EventRow,
  language: Language,
): FaultSentences {
  const part = asked.parts.find((one) => one.id === partId);
  if (!part) return {};
  const slot = slotsOf(asked.parts).find((one) => one.parts.includes(part));
  const field = slot ? slotField(slot.number) : "day";
  return { [field]: faultSentence("part-full", language, partName(part, event, language)) };
}

/** Sentences as the error summary lists them. */
export function errorsOf(sentences: FaultSentences): { name: string; text: string }[] {
  return Object.entries(sentences).map(([name, text]) => ({ name, text: text! }));
}
