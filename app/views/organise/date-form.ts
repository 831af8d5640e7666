import type { App } from "#app/app.ts";
import type { DateReader } from "#app/web/date-guards.ts";
import { importantDateFields, type ImportantDateFields } from "#app/events/edit/important-dates.ts";
import type { DateFault } from "#app/events/edit/read-date.ts";
import { offersOf, type OrganisedDate } from "#app/events/organised-dates.ts";
import type { Starter } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { dateLine } from "#app/language/dates.ts";
import { datesWords } from "#app/language/organise/dates.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import type { Refusal } from "#app/refusal.ts";
import { isLocalDate } from "#app/time.ts";
import { dateFields, dateSentences } from "./date-fields.ts";
import { deskAround, organisationField } from "./desk-form.ts";
import { organisedDatePath } from "./organise-dates.ts";
import { returnedForm } from "./returned-form.ts";
import { langIfOther } from "#app/views/text.ts";

/** A date that was not saved: what was typed, and why not. */
export interface RefusedDate {
  readonly typed: ImportantDateFields;
  readonly faults?: Readonly<Record<string, DateFault>>;
  readonly refusal?: Refusal;
  readonly sent?: { readonly version: string; readonly seen: string };
  readonly organisation?: string;
}

const EMPTY: ImportantDateFields = {
  ...{ label: "", title: "", lang: "nb", on: "", about: "", url: "", urlText: "", offerId: "" },
};

/** The form of a new important date. */
export async function newDateView(
  app: App,
  starter: Starter,
  address: string,
  refused: RefusedDate | null = null,
) {
  const language = languageOf(address);
  const words = datesWords[language];
  const sentences = dateSentences(refused?.faults ?? {}, language);
  const path = organisedDatePath(language);
  const errors = [
    ...Object.entries(sentences).map(([name, text]) => ({ name, text })),
    ...(refused?.refusal ? [{ name: "offerId", text: organiserRefusal(refused.refusal, language) }] : []),
  ];
  const offers = await offersOf(
    app.db,
    starter.organisations.map(({ id }) => id),
  );
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
        ...dateFields(refused?.typed ?? EMPTY, offers, sentences, language),
      ],
    },
  };
}

/** An important date: a form for those who may write it, its facts for others. */
export async function datePageView(
  app: App,
  reader: DateReader,
  date: OrganisedDate,
  address: string,
  refused: RefusedDate | null = null,
) {
  const language = languageOf(address);
  const words = datesWords[language];
  const now = importantDateFields(date);
  const sentences = dateSentences(refused?.faults ?? {}, language);
  const offers = await offersOf(app.db, [date.organisation_id]);
  const told = (field: keyof ImportantDateFields, fields: ImportantDateFields) => {
    if (field === "on") return isLocalDate(fields.on) ? dateLine(fields.on, language) : fields.on;
    if (field === "offerId") return offers.find(({ id }) => id === fields.offerId)?.title ?? "";
    return fields[field];
  };
  const { both, errors, saw } = returnedForm(
    { now, version: date.calendar_sequence, label: (field) => words[field], text: told },
    refused,
    sentences,
    language,
  );
  const path = organisedDatePath(language, date.id);
  return {
    ...deskAround(app, reader, address, {
      heading: date.title,
      title: errors.length > 0 ? words.wrongTitle(date.title) : date.title,
      trail: words.trail,
      above: { href: organisedDatePath(language), text: words.heading },
    }),
    titleLang: langIfOther(date.lang, language),
    lead: `${dateLine(date.falls_on, language)}.`,
    ...(errors.length > 0 && { wrong: { heading: words.wrong, errors } }),
    form: reader.mayEdit
      ? {
          action: path,
          button: words.save,
          saw,
          both,
          fields: dateFields(refused?.typed ?? now, offers, sentences, language),
        }
      : null,
    facts: reader.mayEdit
      ? []
      : (["label", "about", "url", "offerId"] as const)
          .map((field) => ({ term: words[field], detail: told(field, now) }))
          .filter(({ detail }) => detail !== ""),
    remove: reader.mayEdit ? { href: `${path}/removal`, text: words.remove } : null,
  };
}

/** What comes of removing an important date. */
export function dateRemovalView(
  app: App,
  { date, ...reader }: DateReader,
  address: string,
  refused: Refusal | null = null,
) {
  const language = languageOf(address);
  const words = datesWords[language];
  const path = organisedDatePath(language, date.id);
  return {
    ...deskAround(app, reader, address, {
      heading: words.remove,
      title: refused ? words.wrongTitle(words.remove) : words.remove,
      trail: words.trail,
      above: { href: path, text: date.title },
    }),
    lead: `${date.title}, ${dateLine(date.falls_on, language, { capital: false })}.`,
    ...(refused && { wrong: { heading: words.wrong, errors: [{ text: words.stale }] } }),
    sentence: words.removal,
    form: { action: `${path}/removal`, version: String(date.calendar_sequence), button: words.remove },
  };
}
