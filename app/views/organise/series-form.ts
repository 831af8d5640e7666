import type { App } from "#app/app.ts";
import { seriesFields, type SeriesFields } from "#app/events/edit/edit-series.ts";
import type { SectionFaults } from "#app/field-faults.ts";
import { meetingsOf } from "#app/events/organised-series.ts";
import { whenOf } from "#app/events/when.ts";
import type { Starter } from "#app/web/guards.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { sentenceStart } from "#app/language/days-and-months.ts";
import { seriesWords } from "#app/language/organise/series.ts";
import { subscriptionWords } from "#app/language/subscriptions.ts";
import { whenShort } from "#app/language/when.ts";
import type { Refusal } from "#app/refusal.ts";
import type { SeriesReader } from "#app/web/series-guards.ts";
import type { SeriesRow } from "#db/schema.ts";
import { deskAround, organisationField } from "./desk-form.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { newEventPath } from "#app/views/organise/new-event/new-event.ts";
import { organisedSeriesPath } from "./organise-series.ts";
import { returnedForm } from "./returned-form.ts";
import { seriesFormFields, seriesSentences } from "./series-fields.ts";
import { langIfOther } from "#app/views/text.ts";

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
  const sentences = seriesSentences(refused?.faults ?? {}, language);
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
        ...seriesFormFields(refused?.typed ?? EMPTY, sentences, language),
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
  const sentences = seriesSentences(refused?.faults ?? {}, language);
  const { both, errors, saw } = returnedForm(
    { now, version: series.version, label: (field) => words[field], text: (field, fields) => fields[field] },
    refused,
    sentences,
    language,
  );
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
          saw,
          both,
          fields: seriesFormFields(refused?.typed ?? now, sentences, language),
        }
      : null,
    facts: reader.mayEdit
      ? []
      : (["about", "goal", "parentProgramme"] as const)
          .filter((field) => now[field] !== "")
          .map((field) => ({ term: words[field], detail: now[field] })),
    letters: { href: `${path}/letters`, text: subscriptionWords[language].desk.toLetters },
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
      next: reader.mayEdit
        ? { href: `${newEventPath(language)}?series=${series.id}`, text: words.nextMeeting }
        : null,
      page: { href: inLanguage(language, `/series/${series.slug}`), text: words.page },
    },
  };
}
