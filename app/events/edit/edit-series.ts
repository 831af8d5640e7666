import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import { touchSite } from "#app/site/version.ts";
import type { Lang, SeriesRow, Trx } from "#db/schema.ts";
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

/** Who edits, for which organisation, and which version of the series they had before their eyes. */
export interface SeriesEdit {
  readonly accountId: string;
  readonly organisationId: string;
  readonly version: number;
}

/**
 * Saves what a series says of itself. It stands there alone, and each of its meetings shows it, the past ones too: a
 * meeting that is to say something else says so in its own texts. Its address stays.
 *
 * @throws Refusal "no-such-series"; "stale-version" with who saved last, when, and the version that is there now
 */
export function editSeries(
  app: App,
  seriesId: string,
  by: SeriesEdit,
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
    if (before.version !== by.version) throw await staleSeries(trx, before);

    const facts = { organisationId: by.organisationId, seriesId, changed: changed.join(",") };
    await noteEventActivity(trx, app, "series-changed", by.accountId, null, facts);
    return trx
      .updateTable("series")
      .set({ ...columns, version: sql`version + 1` })
      .where("id", "=", seriesId)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

export function columnsOf(fields: SeriesFields) {
  return {
    name: line(fields.name) ?? "",
    lang: fields.lang,
    about: prose(fields.about) ?? "",
    goal: prose(fields.goal),
    parent_programme: prose(fields.parentProgramme),
  };
}

/** Says who has saved it since: the log knows. */
async function staleSeries(trx: Trx, { id, version, created_at }: SeriesRow): Promise<Refusal> {
  const last = await trx
    .selectFrom("activity")
    .leftJoin("account", "account.id", "activity.actor")
    .select(["activity.at", "activity.actor", "account.name"])
    .where("activity.event_id", "is", null)
    .where("activity.verb", "=", "series-changed")
    .where("activity.facts", "like", `%"seriesId":"${id}"%`)
    .orderBy("activity.id", "desc")
    .limit(1)
    .executeTakeFirst();
  return new Refusal("stale-version", {
    version,
    accountId: last?.actor,
    name: last?.name,
    at: last?.at ?? created_at,
    zone: "Europe/Oslo",
  });
}
