import type { App } from "#app/app.ts";
import { organisedEvents, type OrganisedEvent } from "#app/events/organised-events.ts";
import { whenOf } from "#app/events/when.ts";
import { newFormKey } from "#app/form-key.ts";
import type { Organiser, Starter } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { sentenceStart } from "#app/language/days-and-months.ts";
import type { Language } from "#app/language/language.ts";
import { newEventWords } from "#app/language/organise/new-event.ts";
import { whenSentence, whenShort } from "#app/language/when.ts";
import { sessionCount } from "#app/programme/queries.ts";
import { newEventFrame, newEventPath, type RefusedStart } from "./new-event.ts";
import { searchIn } from "#app/views/organise/organise-order.ts";
import { langIfOther } from "#app/views/text.ts";

/** As many as one looks through; the search finds the others. */
const SHOWN = 50;

/** The events that one may copy, the latest first. */
export async function copyListView(app: App, starter: Starter, address: string) {
  const language = languageOf(address);
  const words = newEventWords[language].copy;
  const search = searchIn(address);
  const all = await organisedEvents(
    app.db,
    starter.organisations.map(({ id }) => id),
  );
  const found = all
    .filter((event) => event.title.toLowerCase().includes(search.toLowerCase()))
    .sort((one, other) => (other.starts_on ?? "").localeCompare(one.starts_on ?? ""));
  return {
    ...newEventFrame(app, starter, address, words.listHeading),
    lead: words.about,
    search: {
      action: newEventPath(language, "/copy"),
      label: words.search,
      button: words.searchButton,
      defaultValue: search,
    },
    columns: [{ label: words.when }, { label: words.event, isSubject: true }, { label: words.organisation }],
    rows: found.slice(0, SHOWN).map((event) => rowOf(event, language)),
    nothing: found.length > 0 ? null : search ? words.notFound(search) : words.none,
    showAll: search ? { href: newEventPath(language, "/copy"), text: words.showAll } : null,
    more: found.length > SHOWN ? words.first(SHOWN, found.length) : null,
  };
}

function rowOf(event: OrganisedEvent, language: Language) {
  return {
    key: event.id,
    when: sentenceStart(whenShort(whenOf(event), language)),
    link: { href: `${newEventPath(language, "/copy")}/${event.slug}` },
    title: event.title,
    lang: langIfOther(event.lang, language),
    organisation: event.organisation_acronym ?? event.organisation_name,
  };
}

/** What comes along when an event is copied, and on which day the copy is. */
export async function copyView(
  app: App,
  { event, ...signedIn }: Organiser,
  address: string,
  refused: RefusedStart | null = null,
) {
  const language = languageOf(address);
  const words = newEventWords[language];
  const sessions = await sessionCount(app.db, event.id);
  const errors = Object.entries(refused?.sentences ?? {}).map(([name, text]) => ({ name, text }));
  const frame = newEventFrame(app, signedIn, address, words.copy.formHeading, errors.length > 0);
  return {
    ...frame,
    trail: {
      ...frame.trail,
      links: [...frame.trail.links, { href: newEventPath(language, "/copy"), text: words.copy.listHeading }],
    },
    about: { title: event.title, lang: langIfOther(event.lang, language) },
    wrong: { heading: words.wrong, errors },
    sentences: [
      words.copy.from(whenSentence(whenOf(event), language, { capital: false })),
      words.copy.follows,
      words.copy.stays,
    ],
    form: {
      action: `${newEventPath(language, "/copy")}/${event.slug}`,
      key: newFormKey(app),
      button: words.copy.button,
      fields: [
        {
          kind: "field" as const,
          name: "on",
          label: words.copy.newDay,
          type: "date",
          mark: words.required,
          required: true,
          defaultValue: refused?.form.get("on") ?? "",
          error: refused?.sentences.on,
        },
        ...(sessions > 0
          ? [
              {
                kind: "checkbox" as const,
                name: "programme",
                label: words.copy.programme,
                description: words.copy.programmeAbout(sessions),
                checked: refused ? refused.form.has("programme") : true,
              },
            ]
          : []),
      ],
    },
  };
}
