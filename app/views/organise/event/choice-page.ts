import type { App } from "#app/app.ts";
import type { PartEditor } from "#app/web/choosing.ts";
import { seenOf } from "#app/events/edit/both.ts";
import { languageOf } from "#app/language/address.ts";
import { questionsWords } from "#app/language/organise/questions.ts";
import { textsWords } from "#app/language/organise/texts.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import type { Refusal } from "#app/refusal.ts";
import { peopleWhoChose } from "#app/registration/edit/people-who-chose.ts";
import { choicesPath, limitField } from "./choices-page.ts";
import { eventDesk } from "./event-desk.ts";
import { organisedPage } from "./organised-page.ts";
import { partName } from "#app/views/part-names.ts";
import { removalView } from "./removal-page.ts";
import { sentIn } from "./section-page.ts";
import type { Ask } from "./settings-page.ts";

/** A limit that was not saved: what was typed, and why not. */
export interface RefusedLimit {
  readonly form: URLSearchParams;
  readonly fault?: string;
  readonly refusal?: Refusal;
  readonly ask?: Ask;
}

/** How many may choose a day or a session: its form. */
export async function choiceView(
  app: App,
  editor: PartEditor,
  address: string,
  refused: RefusedLimit | null = null,
) {
  const language = languageOf(address);
  const { parts: words } = questionsWords[language];
  const { wrong, wrongTitle, optional } = textsWords[language];
  const { event } = await organisedPage(app.db, editor);
  const { part } = editor;
  const heading = words.limitOf(partName(part, event, language));
  const limit = part.capacity === null ? "" : String(part.capacity);
  const errors = [
    ...(refused?.fault ? [{ name: "limit", text: refused.fault }] : []),
    ...(refused?.refusal ? [{ name: "limit", text: organiserRefusal(refused.refusal, language) }] : []),
  ];
  const isStale = refused?.refusal?.code === "stale-version";
  const version = refused && !isStale ? sentIn(refused.form).version : event.version;
  return {
    ...eventDesk(app, editor, address, errors.length > 0 ? wrongTitle(heading) : heading, "registration"),
    heading,
    lead: `${words.chosen} ${part.taken}.`,
    wrong: { heading: wrong, errors },
    done: null,
    pending: null,
    facts: [],
    links: [{ href: choicesPath(event, language), text: words.heading }],
    form: {
      action: choicesPath(event, language, `/${part.id}`),
      button: words.save,
      version: String(version),
      seen: seenOf({ limit }),
      both: null,
      ask: refused?.ask ?? null,
      hidden: [],
      groups: [
        {
          heading: words.limit,
          fields: [limitField(refused?.form.get("limit") ?? limit, errors[0]?.text, language, optional)],
        },
      ],
    },
  };
}

/** What comes of offering a day or a session no more. */
export async function choiceRemovalView(app: App, editor: PartEditor, address: string, refusal?: Refusal) {
  const language = languageOf(address);
  const { removal } = questionsWords[language].parts;
  const { event } = await organisedPage(app.db, editor);
  const people = await peopleWhoChose(app.db, editor.part.id);
  const back = choicesPath(event, language);
  return removalView(
    app,
    editor,
    address,
    {
      ...removal,
      sentences: [
        removal.about(partName(editor.part, event, language)),
        people > 0 ? removal.chosen(people) : removal.nobody,
      ],
      path: choicesPath(event, language, `/${editor.part.id}/removal`),
      back,
    },
    refusal,
  );
}
