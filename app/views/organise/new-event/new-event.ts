import type { SignedIn } from "#app/accounts/session.ts";
import type { App } from "#app/app.ts";
import { EVENT_TYPES } from "#app/events/edit/read-texts.ts";
import type { StartFault } from "#app/events/edit/read-start.ts";
import { seriesOfOrganisations } from "#app/events/queries.ts";
import { newFormKey } from "#app/form-key.ts";
import type { Starter } from "#app/web/guards.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { newEventWords } from "#app/language/organise/new-event.ts";
import { organiseWords } from "#app/language/organise.ts";
import type { SeriesRow } from "#db/schema.ts";
import { organiserFrame } from "#app/views/organise/organiser-frame.ts";

const NEW = "/organise/events/new";
export type NewEventRoom = "" | "/series" | "/copy" | "/text" | "/text/event";

/** A form that came back: what it held, and sentences by field. */
export interface RefusedStart {
  readonly form: URLSearchParams;
  readonly sentences: Readonly<Record<string, string>>;
}

export function newEventPath(language: Language, room: NewEventRoom = ""): string {
  return inLanguage(language, NEW + room);
}

/** What stands around each page that begins an event. @param isWrong its form came back */
export function newEventFrame(
  app: App,
  signedIn: SignedIn,
  address: string,
  heading: string,
  isWrong = false,
) {
  const language = languageOf(address);
  const words = newEventWords[language];
  const isFirst = heading === words.heading;
  return {
    frame: organiserFrame(app, address, isWrong ? words.wrongTitle(heading) : heading, signedIn),
    trail: {
      label: words.trail,
      links: [
        { href: inLanguage(language, "/organise"), text: organiseWords[language].events.heading },
        ...(isFirst ? [] : [{ href: newEventPath(language), text: words.heading }]),
      ],
    },
    heading,
  };
}

/** The ways to begin an event. */
export async function newEventView(
  app: App,
  starter: Starter,
  address: string,
  refused: RefusedStart | null = null,
) {
  const language = languageOf(address);
  const words = newEventWords[language];
  const series = await seriesOfOrganisations(
    app.db,
    starter.organisations.map(({ id }) => id),
  );
  const errors = Object.entries(refused?.sentences ?? {}).map(([name, text]) => ({ name, text }));
  const asked = new URL(address).searchParams.get("series") ?? "";
  const typed = (name: string) => refused?.form.get(name) ?? (name === "series" ? asked : "");
  const error = (name: string) => refused?.sentences[name];
  return {
    ...newEventFrame(app, starter, address, words.heading, errors.length > 0),
    lead: words.lead,
    wrong: { heading: words.wrong, errors },
    series:
      series.length === 0
        ? null
        : { formKey: newFormKey(app), ...seriesForm(series, starter, typed, error, language) },
    copy: {
      heading: words.copy.heading,
      about: words.copy.about,
      search: {
        action: newEventPath(language, "/copy"),
        label: words.copy.search,
        button: words.copy.searchButton,
      },
    },
    text: {
      heading: words.text.heading,
      about: words.text.about,
      link: { href: newEventPath(language, "/text"), text: words.text.link },
    },
    blank: { formKey: newFormKey(app), ...blankForm(starter, typed, error, language) },
  };
}

type Typed = (name: string) => string;
type Errors = (name: string) => string | undefined;

function seriesForm(
  series: readonly SeriesRow[],
  { organisations }: Starter,
  typed: Typed,
  error: Errors,
  language: Language,
) {
  const words = newEventWords[language];
  const nameOf = (one: SeriesRow) => {
    const owner = organisations.find(({ id }) => id === one.organisation_id);
    return organisations.length > 1 && owner ? `${one.name} (${owner.acronym ?? owner.name})` : one.name;
  };
  return {
    heading: words.series.heading,
    about: words.series.about,
    action: newEventPath(language, "/series"),
    button: words.series.button,
    fields: [
      {
        kind: "select" as const,
        name: "series",
        label: words.series.label,
        defaultValue: typed("series"),
        error: error("series"),
        options: [
          ...(series.length > 1 ? [{ value: "", label: words.series.choose }] : []),
          ...series.map((one) => ({ value: one.id, label: nameOf(one) })),
        ],
      },
      dayField("series-on", typed, error, language),
    ],
  };
}

function blankForm({ organisations }: Starter, typed: Typed, error: Errors, language: Language) {
  const words = newEventWords[language];
  const begin = typed("begin") || "template";
  return {
    heading: words.blank.heading,
    about: words.blank.about,
    action: newEventPath(language),
    button: words.blank.button,
    fields: [
      {
        kind: "field" as const,
        name: "title",
        label: words.title,
        mark: words.required,
        required: true,
        defaultValue: typed("title"),
        error: error("title"),
      },
      {
        kind: "select" as const,
        name: "type",
        label: words.type,
        defaultValue: typed("type") || "breakfast-seminar",
        options: EVENT_TYPES.map((type) => ({ value: type, label: eventWords[language].type[type] })),
      },
      ...organisationFields(organisations, typed("organisation"), error("organisation"), language),
      dayField("on", typed, error, language),
      {
        kind: "choice" as const,
        pick: "one" as const,
        name: "begin",
        label: words.blank.begin,
        options: [
          {
            value: "template",
            label: words.blank.template,
            description: words.blank.templateAbout,
            checked: begin !== "nothing",
          },
          { value: "nothing", label: words.blank.nothing, checked: begin === "nothing" },
        ],
      },
    ],
  };
}

/** Whose event it is to be; nothing to choose where there is one. */
export function organisationFields(
  organisations: Starter["organisations"],
  chosen: string,
  error: string | undefined,
  language: Language,
) {
  if (organisations.length === 1) return [];
  return [
    {
      kind: "select" as const,
      name: "organisation",
      label: newEventWords[language].organisation,
      defaultValue: chosen,
      error,
      options: organisations.map(({ id, name }) => ({ value: id, label: name })),
    },
  ];
}

export function dayField(name: string, typed: Typed, error: Errors, language: Language) {
  const words = newEventWords[language];
  return {
    kind: "field" as const,
    name,
    label: words.firstDay,
    type: "date",
    mark: words.optional,
    description: words.firstDayAbout,
    defaultValue: typed(name),
    error: error(name),
  };
}

/** Faults as sentences. */
export function startSentences(
  faults: Readonly<Record<string, StartFault>>,
  language: Language,
): Record<string, string> {
  const words = newEventWords[language].faults;
  return Object.fromEntries(Object.entries(faults).map(([name, fault]) => [name, words[fault]]));
}
