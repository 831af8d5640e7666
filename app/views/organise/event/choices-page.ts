import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { FormField, Told } from "#app/components/form-fields.tsx";
import { choosable } from "#app/events/choosable.ts";
import { partsOf } from "#app/events/parts.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { questionsWords } from "#app/language/organise/questions.ts";
import { textsWords } from "#app/language/organise/texts.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import type { Refusal } from "#app/refusal.ts";
import type { EventRow } from "#db/schema.ts";
import { deskPath, eventDesk } from "./event-desk.ts";
import { organisedPage } from "./organised-page.ts";
import { dayName, partName, slotTime } from "#app/views/part-names.ts";
import { langIfOther } from "#app/views/text.ts";

/** A choice that was not added: what was typed, and why not. */
export interface RefusedChoice {
  readonly form: URLSearchParams;
  /** Sentences by field. */
  readonly faults?: Readonly<Record<string, string>>;
  readonly refusal?: Refusal;
}

/** Where what people may choose at an event is kept. @param more after it */
export function choicesPath(event: { readonly slug: string }, language: Language, more = ""): string {
  return `${deskPath(event, language, "registration")}/parts${more}`;
}

/** The days and sessions that people may choose, and what more they might. */
export async function choicesView(
  app: App,
  organiser: Organiser,
  address: string,
  refused: RefusedChoice | null = null,
) {
  const language = languageOf(address);
  const { parts: words } = questionsWords[language];
  const { done, wrong, wrongTitle, readOnly } = textsWords[language];
  const { event } = await organisedPage(app.db, organiser);
  const parts = await partsOf(app.db, event.id);
  const isTheirs = mayEdit(organiser, event.organisation_id);
  const errors = [
    ...Object.entries(refused?.faults ?? {}).map(([name, text]) => ({ name, text })),
    ...(refused?.refusal ? [{ text: organiserRefusal(refused.refusal, language) }] : []),
  ];
  const title = errors.length > 0 ? wrongTitle(words.heading) : words.heading;
  return {
    ...eventDesk(app, organiser, address, title, "registration"),
    heading: words.heading,
    lead: isTheirs ? words.lead : readOnly,
    wrong: { heading: wrong, errors },
    done: new URL(address).searchParams.has("done") ? done : null,
    none: parts.length === 0 ? { sentence: words.none, example: words.example } : null,
    columns: [
      { label: words.part, isSubject: true },
      { label: words.chosen, isNumber: true },
      { label: words.limit, isNumber: true },
    ],
    parts: parts.map((part) => {
      const name = partName(part, event, language);
      return {
        id: part.id,
        name,
        lang: part.lang ? langIfOther(part.lang, language) : undefined,
        time: part.kind === "session" ? slotTime({ parts: [part] }, event, language) : null,
        chosen: String(part.taken),
        limit: part.capacity === null ? words.noLimit : String(part.capacity),
        links: isTheirs
          ? [
              {
                href: choicesPath(event, language, `/${part.id}`),
                text: words.change,
                label: words.limitOf(name),
              },
              {
                href: choicesPath(event, language, `/${part.id}/removal`),
                text: words.remove,
                label: words.removeOf(name),
              },
            ]
          : [],
      };
    }),
    add: isTheirs ? await addForm(app, event, refused, language) : null,
  };
}

async function addForm(app: App, event: EventRow, refused: RefusedChoice | null, language: Language) {
  const { parts: words } = questionsWords[language];
  const { optional, required } = textsWords[language];
  const { days, sessions } = await choosable(app.db, event);
  const options = [
    ...days
      .filter(({ isOffered }) => !isOffered)
      .map(({ day }) => ({ value: `day-${day}`, label: dayName({ day }, event, language) })),
    ...sessions
      .filter(({ isOffered }) => !isOffered)
      .map((one) => ({
        value: one.id,
        label: [one.title, slotTime({ parts: [one] }, event, language)].filter(Boolean).join(", "),
        lang: langIfOther(one.lang, language),
      })),
  ];
  const fields: (FormField & Told)[] = [
    {
      kind: "select",
      name: "part",
      label: words.part,
      mark: required,
      defaultValue: refused?.form.get("part") ?? "",
      error: refused?.faults?.part,
      options: [{ value: "", label: words.choose }, ...options],
    },
    limitField(refused?.form.get("limit") ?? "", refused?.faults?.limit, language, optional),
  ];
  return {
    heading: words.addHeading,
    nothing: options.length === 0 ? words.nothingMore : null,
    action: choicesPath(event, language),
    version: String(event.version),
    fields,
    button: words.add,
  };
}

/** How many may choose it. */
export function limitField(
  typed: string,
  error: string | undefined,
  language: Language,
  mark: string,
): FormField & Told {
  const { parts: words } = questionsWords[language];
  return {
    kind: "field",
    name: "limit",
    label: words.limit,
    mark,
    description: words.limitAbout,
    inputMode: "numeric",
    size: 8,
    defaultValue: typed,
    error,
  };
}
