import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import { touchSite } from "#app/site/version.ts";
import type { Lang, SeriesRow } from "#db/schema.ts";
import { noteEventActivity } from "../activity.ts";
import { line, prose } from "./text.ts";

/** What the form of a series shows and sends; a text that there is none of is "". */
export interface SeriesFields {
  readonly name: string;
  readonly lang: Lang;
  readonly about: string;
  readonly goal: string;
  readonly parentProgramme: string;
}

/** What the form of a series shows before anybody has typed. */
export function seriesFields(series: SeriesRow): SeriesFields {
  return {
    name: series.name,
    lang: series.lang,
    about: series.about,
    goal: series.goal ?? "",
    parentProgramme: series.parent_programme ?? "",
  };
}

/**
 * Saves what a series says of itself. It stands there alone, and each of its meetings shows it, the past ones too: a
 * meeting that is to say something else says so in its own texts. Its address stays.
 *
 * @param seen what the form showed when it was opened; a series has no version
 * @throws Refusal "no-such-series"; "stale-version" when it says something else by now
 */
export function editSeries(
  app: App,
  seriesId: string,
  by: { readonly accountId: string; readonly organisationId: string; readonly seen: SeriesFields },
  fields: SeriesFields,
): Promise<SeriesRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const before = await trx
      .selectFrom("series")
      .selectAll()
      .where("id", "=", seriesId)
      .where("organisation_id", "=", by.organisationId)
      .executeTakeFirst();
    if (!before) throw new Refusal("no-such-series", { id: seriesId });
    const columns = columnsOf(fields);
    const changed = (Object.keys(columns) as (keyof typeof columns)[]).filter(
      (column) => columns[column] !== before[column],
    );
    if (changed.length === 0) return before;
    if (!isSame(seriesFields(before), by.seen)) throw new Refusal("stale-version");

    const facts = { organisationId: by.organisationId, seriesId, changed: changed.join(",") };
    await noteEventActivity(trx, app, "series-changed", by.accountId, null, facts);
    return trx
      .updateTable("series")
      .set(columns)
      .where("id", "=", seriesId)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

function columnsOf(fields: SeriesFields) {
  return {
    name: line(fields.name) ?? "",
    lang: fields.lang,
    about: prose(fields.about) ?? "",
    goal: prose(fields.goal),
    parent_programme: prose(fields.parentProgramme),
  };
}

function isSame(one: SeriesFields, other: SeriesFields): boolean {
  return (Object.keys(one) as (keyof SeriesFields)[]).every((field) => one[field] === other[field]);
}
