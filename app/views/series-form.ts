import type { App } from "#app/app.ts";
import type { FormField, Told } from "#app/components/form-fields.tsx";
import { seenOf } from "#app/events/edit/both.ts";
import { seriesFields, type SeriesFields } from "#app/events/edit/edit-series.ts";
import type { SectionFaults } from "#app/events/edit/field-faults.ts";
import { meetingsOf } from "#app/events/organised-series.ts";
import { whenOf } from "#app/events/when.ts";
import type { Starter } from "#app/guards.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { sentenceStart } from "#app/language/days-and-months.ts";
import type { Language } from "#app/language/language.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { seriesWords } from "#app/language/organise/series.ts";
import { whenShort } from "#app/language/when.ts";
import type { Refusal } from "#app/refusal.ts";
import type { SeriesReader } from "#app/series-guards.ts";
import type { SeriesRow } from "#db/schema.ts";
import { bothVersions } from "./both-versions.ts";
import { deskAround, languageField, organisationField } from "./desk-form.ts";
import { deskPath } from "./event-desk.ts";
import { newEventPath } from "./new-event.ts";
import { organisedSeriesPath } from "./organise-series.ts";
import { langIfOther } from "./text.ts";

/** A series that was not saved: what was typed, and why not. */
export interface RefusedSeries {
  readonly typed: SeriesFields;
  readonly faults?: SectionFaults;
  readonly refusal?: Refusal;
  readonly sent?: { readonly version: string; readonly seen: string };
  readonly organisation?: string;
}

const EMPTY: SeriesFields = { name: "", lang: "nb", about: "", goal: "", parentProgramme: "" };

/** The form of a new series. */
export function newSeriesView(
  app: App,
  starter: Starter,
  address: string,
  refused: RefusedSeries | null = null,
) {
  const language = languageOf(address);
  const words = seriesWords[language];
  const sentences = sentencesOf(refused?.faults ?? {}, language);
  const path = organisedSeriesPath(language);
  const errors = Object.entries(sentences).map(([name, text]) => ({ name, text }));
  return {
    ...deskAround(app, starter, address, {
      heading: words.new,
      title: errors.length > 0 ? words.wrongTitle(words.new) : words.new,
      trail: words.trail,
      above: { href: path, text: words.heading },
    }),
    lead: words.lead,
    ...(errors.length > 0 && { wrong: { heading: words.wrong, errors } }),
    form: {
      action: `${path}/new`,
      button: words.create,
      fields: [
        ...organisationField(
          starter.organisations,
          {
            label: words.organisation,
            mark: words.must,
            description: words.organisationAbout,
            error: sentences.organisation,
          },
          refused?.organisation ?? "",
        ),
        ...fieldsOf(refused?.typed ?? EMPTY, sentences, language),
      ],
    },
  };
}

/** A series: what it says of itself, as a form for those who may write it, and its meetings. */
export async function seriesPageView(
  app: App,
  reader: SeriesReader,
  series: SeriesRow,
  address: string,
  refused: RefusedSeries | null = null,
) {
  const language = languageOf(address);
  const words = seriesWords[language];
  const now = seriesFields(series);
  const sentences = sentencesOf(refused?.faults ?? {}, language);
  const isStale = refused?.refusal?.code === "stale-version";
  const sent = refused?.sent;
  const both =
    refused?.refusal && isStale
      ? bothVersions(
          { typed: refused.typed, now, seen: sent?.seen ?? "", refusal: refused.refusal },
          { label: (field) => words[field], text: (field, fields) => fields[field] },
          language,
        )
      : null;
  const errors = [
    ...Object.entries(sentences).map(([name, text]) => ({ name, text })),
    ...(refused?.refusal
      ? [{ name: both?.rows[0]?.name, text: organiserRefusal(refused.refusal, language) }]
      : []),
  ];
  const path = organisedSeriesPath(language, series.slug);
  const query = new URL(address).searchParams;
  const meetings = await meetingsOf(app.db, series.id);
  return {
    ...deskAround(app, reader, address, {
      heading: series.name,
      title: errors.length > 0 ? words.wrongTitle(series.name) : series.name,
      trail: words.trail,
      above: { href: organisedSeriesPath(language), text: words.heading },
    }),
    titleLang: langIfOther(series.lang, language),
    ...(errors.length > 0 && { wrong: { heading: words.wrong, errors } }),
    done: query.has("created") ? words.created : query.has("done") ? words.done : null,
    form: reader.mayEdit
      ? {
          action: path,
          button: words.save,
          saw: sent && !isStale ? sent : { version: String(series.version), seen: seenOf(now) },
          both,
          fields: fieldsOf(refused?.typed ?? now, sentences, language),
        }
      : null,
    facts: reader.mayEdit
      ? []
      : (["about", "goal", "parentProgramme"] as const)
          .filter((field) => now[field] !== "")
          .map((field) => ({ term: words[field], detail: now[field] })),
    meetings: {
      heading: words.meetingsHeading,
      nothing: words.noMeetings,
      columns: [{ label: words.when }, { label: words.event, isSubject: true }, { label: words.state }],
      rows: meetings.map((event) => ({
        key: event.id,
        when: sentenceStart(whenShort(whenOf(event), language)),
        link: { href: deskPath(event, language) },
        title: event.title,
        lang: langIfOther(event.lang, language),
        state: event.status === "draft" ? words.draft : "",
      })),
      next: reader.mayEdit ? { href: newEventPath(language), text: words.nextMeeting } : null,
      page: { href: inLanguage(language, `/series/${series.slug}`), text: words.page },
    },
  };
}

function fieldsOf(
  typed: SeriesFields,
  sentences: Readonly<Record<string, string>>,
  language: Language,
): (FormField & Told)[] {
  const words = seriesWords[language];
  const field = (name: keyof SeriesFields, mark: string, rows?: number): FormField & Told => ({
    kind: "field",
    name,
    label: words[name],
    mark,
    ...(rows && { rows }),
    defaultValue: typed[name],
    error: sentences[name],
    lang: langIfOther(typed.lang, language),
  });
  return [
    field("name", words.must),
    languageField(words.lang, typed.lang),
    { ...field("about", words.must, 3), description: words.aboutAbout },
    field("goal", words.optional, 3),
    field("parentProgramme", words.optional),
  ];
}

function sentencesOf(faults: SectionFaults, language: Language): Record<string, string> {
  const words = seriesWords[language];
  const missing: Readonly<Record<string, string>> = {
    name: words.missingName,
    about: words.missingAbout,
    organisation: words.missingOrganisation,
  };
  return Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => [
      name,
      fault.code === "too-long" ? words.tooLong(fault.most) : (missing[name] ?? ""),
    ]),
  );
}
