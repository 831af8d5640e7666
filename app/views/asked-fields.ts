import type { Sentence } from "#app/components/words.tsx";
import type { AskedForm, AskedQuestion } from "#app/events/asked-form.ts";
import type { OfferedPart } from "#app/events/parts.ts";
import { offeredDays, slotsOf, type Slot } from "#app/events/slots.ts";
import type { Language } from "#app/language/language.ts";
import { registrationWords } from "#app/language/registration.ts";
import { questionField } from "#app/registration/form/read-answers.ts";
import { slotField } from "#app/registration/form/read-choices.ts";
import type { EventRow } from "#db/schema.ts";
import { dayName, partTimes, slotTime } from "./part-names.ts";
import { langIfOther, said } from "./text.ts";

/** What was typed, or stands there from before. */
export type Typed = Pick<URLSearchParams, "get" | "getAll">;
/** What is wrong, as a sentence for each field. */
export type FaultSentences = Partial<Record<string, string>>;

interface Asked {
  readonly name: string;
  readonly label: string;
  readonly labelLang?: string;
  readonly mark?: string;
  readonly descriptions: readonly Sentence[];
  readonly error?: string;
}

export interface OptionView {
  readonly value: string;
  readonly label: string;
  readonly lang?: string;
  readonly description?: string;
  readonly checked: boolean;
}

/** One thing that an event asks: a text, or a choice of one or several. */
export type AskedFieldView = Asked &
  (
    | { readonly kind: "text"; readonly typed: string }
    | { readonly kind: "one" | "several"; readonly options: readonly OptionView[] }
  );

/**
 * All that an event asks beside the seat, as fields in the order of the page: days, sessions, questions.
 *
 * @param own the ids of the parts that are the person's already, and can be kept although they are full
 */
export function askedFieldsView(
  { questions, parts }: AskedForm,
  event: EventRow,
  language: Language,
  typed: Typed,
  faults: FaultSentences,
  own: readonly string[] = [],
): AskedFieldView[] {
  const isFree = (part: OfferedPart) =>
    part.capacity === null || part.taken < part.capacity || own.includes(part.id);
  const days = offeredDays(parts);
  return [
    ...(days.length > 0 ? [daysField(days, event, language, typed, isFree)] : []),
    ...slotsOf(parts).map((slot) => slotFieldView(slot, event, language, typed, isFree)),
    ...questions.map((question) => questionFieldView(question, language, typed)),
  ].map((field) => ({ ...field, ...(faults[field.name] && { error: faults[field.name] }) }));
}

function daysField(
  days: readonly OfferedPart[],
  event: EventRow,
  language: Language,
  typed: Typed,
  isFree: (part: OfferedPart) => boolean,
): AskedFieldView {
  const words = registrationWords[language].form;
  const ticked = typed.getAll("day");
  return {
    name: "day",
    label: words.days,
    mark: words.optional,
    descriptions: fullSentences(days, isFree, (part) => dayName(part, event, language), language),
    kind: "several",
    options: days.filter(isFree).map((part) => ({
      value: part.id,
      label: dayName(part, event, language),
      checked: ticked.includes(part.id),
    })),
  };
}

/** «Jeg bestemmer meg senere» is one of the answers: nobody is held up by a programme not yet read. */
function slotFieldView(
  slot: Slot,
  event: EventRow,
  language: Language,
  typed: Typed,
  isFree: (part: OfferedPart) => boolean,
): AskedFieldView {
  const words = registrationWords[language].form;
  const name = slotField(slot.number);
  const time = slotTime(slot, event, language);
  const free = slot.parts.filter(isFree);
  const chosen = free.find((part) => part.id === typed.get(name))?.id ?? "";
  const options = free.map((part): OptionView => {
    const description = partTimes(part, slot, event, language);
    return {
      value: part.id,
      label: part.title ?? "",
      ...(part.lang && part.lang !== language && { lang: part.lang }),
      ...(description && { description }),
      checked: part.id === chosen,
    };
  });
  return {
    name,
    label: time ? words.sessionAt(time) : words.session,
    descriptions: fullSentences(slot.parts, isFree, (part) => part.title ?? "", language),
    kind: "one",
    options: [...options, { value: "", label: words.noSession, checked: chosen === "" }],
  };
}

/** What is full is said, and cannot be chosen. */
function fullSentences(
  parts: readonly OfferedPart[],
  isFree: (part: OfferedPart) => boolean,
  nameOf: (part: OfferedPart) => string,
  language: Language,
): Sentence[] {
  const { fullPart } = registrationWords[language].form;
  return parts
    .filter((part) => !isFree(part))
    .map((part) => said(`${fullPart} ${nameOf(part)}`, part.lang, language));
}

function questionFieldView(question: AskedQuestion, language: Language, typed: Typed): AskedFieldView {
  const words = registrationWords[language].form;
  const name = questionField(question.id);
  const lang = langIfOther(question.lang, language);
  const common = {
    name,
    label: question.text,
    ...(lang && { labelLang: lang }),
    mark: question.is_required ? words.mustBeFilled : words.optional,
    descriptions: question.help ? [said(question.help, question.lang, language)] : [],
  };
  if (question.kind === "text") return { ...common, kind: "text", typed: typed.get(name) ?? "" };

  const chosen = typed.getAll(name);
  const isChosen = (value: string) => ({ checked: chosen.includes(value) });
  if (question.kind === "yes-no") {
    const answers = [
      { value: "yes", label: words.yes, ...isChosen("yes") },
      { value: "no", label: words.no, ...isChosen("no") },
    ];
    return { ...common, kind: "one", options: answers };
  }
  const options = question.options.map(({ id, text }) => ({
    value: id,
    label: text,
    ...(lang && { lang }),
    ...isChosen(id),
  }));
  return { ...common, kind: question.kind === "choice" ? "one" : "several", options };
}
