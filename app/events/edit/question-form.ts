import type { QuestionKind } from "#db/schema.ts";
import type { AskedQuestion } from "../asked-form.ts";
import type { QuestionFields } from "./questions.ts";
import { line } from "./text.ts";

export type QuestionFault = "no-text" | "too-long" | "no-options" | "same-options";
export type QuestionFaults = Readonly<Record<string, QuestionFault>>;

export const QUESTION_KINDS: readonly QuestionKind[] = ["text", "choice", "several", "yes-no"];
/** Characters: a question that one reads on a phone. */
const MOST = 300;
/** More than anybody reads before choosing. */
const MOST_OPTIONS = 40;

export const NEW_QUESTION: QuestionFields = {
  kind: "text",
  text: "",
  help: "",
  lang: "nb",
  isRequired: false,
  options: [],
};

/** What the form shows of a question. */
export function questionFields(question: AskedQuestion): QuestionFields {
  const { kind, text, help, lang, is_required, options } = question;
  return {
    kind,
    text,
    help: help ?? "",
    lang,
    isRequired: is_required === 1,
    options: options.map(({ id, text: option }) => ({ id, text: option })),
  };
}

/** What the form sent, as it was typed, and what is wrong with it. */
export function readQuestion(
  form: URLSearchParams,
  before: QuestionFields,
): { readonly fields: QuestionFields; readonly faults: QuestionFaults } {
  const text = (name: string) => (form.get(name) ?? "").trim();
  const lang = text("lang");
  const fields: QuestionFields = {
    kind: QUESTION_KINDS.find((kind) => kind === form.get("kind")) ?? before.kind,
    text: text("text"),
    help: text("help"),
    lang: /^[a-z]{2,3}$/.test(lang) ? lang : before.lang,
    isRequired: form.get("isRequired") === "yes",
    options: optionsIn(form, before),
  };
  return { fields, faults: faultsOf(fields) };
}

/** An id that the question does not have is none: it may be another's. */
function optionsIn(form: URLSearchParams, before: QuestionFields): QuestionFields["options"] {
  return Array.from({ length: MOST_OPTIONS }, (_, index) => index + 1)
    .map((number) => ({
      id: form.get(`option-${number}-id`) ?? "",
      text: line(form.get(`option-${number}`) ?? "") ?? "",
    }))
    .filter((option) => option.text !== "")
    .map(({ id, text }) => ({ id: before.options.some((option) => option.id === id) ? id : "", text }));
}

function faultsOf({ kind, text, help, options }: QuestionFields): QuestionFaults {
  const faults: Record<string, QuestionFault> = {};
  if (line(text) === null) faults.text = "no-text";
  else if (text.length > MOST) faults.text = "too-long";
  if (help.length > MOST) faults.help = "too-long";
  if (kind !== "choice" && kind !== "several") return faults;
  const texts = options.map((option) => option.text);
  if (texts.length < 2) faults["option-1"] = "no-options";
  else if (new Set(texts).size < texts.length) faults["option-1"] = "same-options";
  else if (texts.some((one) => one.length > MOST)) faults["option-1"] = "too-long";
  return faults;
}
