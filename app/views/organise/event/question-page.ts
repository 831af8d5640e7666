import type { App } from "#app/app.ts";
import type { FormGroup } from "#app/components/form-fields.tsx";
import { seenOf } from "#app/events/edit/both.ts";
import { QUESTION_KINDS, type QuestionFaults } from "#app/events/edit/question-form.ts";
import type { QuestionFields } from "#app/events/edit/questions.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { questionsWords } from "#app/language/organise/questions.ts";
import { textsWords } from "#app/language/organise/texts.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import type { Refusal } from "#app/refusal.ts";
import { bothVersions } from "#app/views/organise/both-versions.ts";
import { deskPath, eventDesk } from "./event-desk.ts";
import { organisedPage } from "./organised-page.ts";
import { sentIn } from "./section-page.ts";
import type { Ask } from "./settings-page.ts";
import { langIfOther } from "#app/views/text.ts";

export interface ReturnedQuestion {
  readonly form: URLSearchParams;
  readonly typed: QuestionFields;
  readonly faults?: QuestionFaults;
  readonly refusal?: Refusal;
  readonly ask?: Ask;
}

/** Lines for answers beyond those that there are. */
const SPARE_OPTIONS = 4;

/** One question's form. @param id null for a new one */
export async function questionView(
  app: App,
  organiser: Organiser,
  address: string,
  { id, now }: { readonly id: string | null; readonly now: QuestionFields },
  returned: ReturnedQuestion | null = null,
) {
  const language = languageOf(address);
  const words = questionsWords[language];
  const { wrong, wrongTitle, save } = textsWords[language];
  const { event } = await organisedPage(app.db, organiser);
  const { refusal } = returned ?? {};
  const sent = returned && sentIn(returned.form);
  const isStale = refusal?.code === "stale-version";
  const both =
    returned && refusal && isStale
      ? bothVersions(
          { typed: returned.typed, now, seen: sent!.seen, refusal },
          {
            label: (field) => words.form[field],
            text: (field, fields) => textOf(field, fields, language),
          },
          language,
        )
      : null;
  const errors = [
    ...Object.entries(returned?.faults ?? {}).map(([name, fault]) => ({ name, text: words.faults[fault] })),
    ...(refusal ? [{ name: both?.rows[0]?.name, text: organiserRefusal(refusal, language) }] : []),
  ];
  const heading = id === null ? words.form.newHeading : words.form.heading;
  const typed = returned?.typed ?? now;
  const error = (name: string) => {
    const fault = returned?.faults?.[name];
    return fault && words.faults[fault];
  };
  return {
    ...eventDesk(app, organiser, address, errors.length > 0 ? wrongTitle(heading) : heading, "registration"),
    heading,
    lead: "",
    wrong: { heading: wrong, errors },
    done: null,
    pending: null,
    links: [],
    facts: [],
    form: {
      action: `${deskPath(event, language, "registration")}/questions/${id ?? "new"}`,
      button: id === null ? words.form.add : save,
      version: String(sent && !isStale ? sent.version : event.version),
      seen: sent && !isStale ? sent.seen : seenOf(now),
      both: both && both.rows.length > 0 ? both : null,
      ask: returned?.ask ?? null,
      hidden: optionRows(typed).map((option, index) => ({
        name: `option-${index + 1}-id`,
        value: option.id,
      })),
      groups: groupsOf(typed, error, language),
    },
  };
}

function optionRows({ options }: QuestionFields): QuestionFields["options"] {
  return [...options, ...Array.from({ length: SPARE_OPTIONS }, () => ({ id: "", text: "" }))];
}

function groupsOf(
  typed: QuestionFields,
  error: (name: string) => string | undefined,
  language: Language,
): FormGroup[] {
  const { form: words, kinds } = questionsWords[language];
  const { optional, required, languages } = textsWords[language];
  const lang = langIfOther(typed.lang, language);
  return [
    {
      heading: words.groups.question,
      fields: [
        {
          kind: "field",
          name: "text",
          label: words.text,
          mark: required,
          lang,
          defaultValue: typed.text,
          error: error("text"),
        },
        {
          kind: "field",
          name: "help",
          label: words.help,
          mark: optional,
          lang,
          rows: 2,
          defaultValue: typed.help,
          error: error("help"),
        },
        {
          kind: "choice",
          pick: "one",
          name: "kind",
          label: words.kind,
          options: QUESTION_KINDS.map((value) => ({
            value,
            label: kinds[value],
            checked: value === typed.kind,
          })),
        },
        { kind: "checkbox", name: "isRequired", label: words.isRequired, checked: typed.isRequired },
        {
          kind: "select",
          name: "lang",
          label: words.lang,
          defaultValue: typed.lang,
          options: Object.entries({ ...languages, [typed.lang]: languages[typed.lang] ?? typed.lang }).map(
            ([value, label]) => ({ value, label }),
          ),
        },
      ],
    },
    {
      heading: words.groups.options,
      about: words.optionsAbout,
      fields: optionRows(typed).map((option, index) => ({
        kind: "field",
        name: `option-${index + 1}`,
        label: words.option(index + 1),
        mark: optional,
        lang,
        defaultValue: option.text,
        error: error(`option-${index + 1}`),
      })),
    },
  ];
}

function textOf(field: keyof QuestionFields, fields: QuestionFields, language: Language): string {
  const { form, kinds } = questionsWords[language];
  switch (field) {
    case "kind":
      return kinds[fields.kind];
    case "isRequired":
      return fields.isRequired ? form.yes : form.no;
    case "options":
      return fields.options.map((option) => option.text).join("\n");
    case "lang":
      return textsWords[language].languages[fields.lang] ?? fields.lang;
    case "text":
    case "help":
      return fields[field];
  }
}
