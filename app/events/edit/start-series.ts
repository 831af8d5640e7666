import type { App } from "#app/app.ts";
import { slugOf } from "#app/slug.ts";
import { touchSite } from "#app/site/version.ts";
import type { SeriesRow, Trx } from "#db/schema.ts";
import { noteEventActivity } from "../activity.ts";
import { columnsOf, type SeriesEdit, type SeriesFields } from "./edit-series.ts";

/** A new series at a free address: a name under which events repeat. */
export function startSeries(
  app: App,
  { accountId, organisationId }: Omit<SeriesEdit, "version">,
  fields: SeriesFields,
): Promise<SeriesRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const series = await trx
      .insertInto("series")
      .values({
        id: app.newId(),
        slug: await freeSeriesSlug(trx, fields.name),
        organisation_id: organisationId,
        ...columnsOf(fields),
        created_at: app.now(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    const facts = { organisationId, seriesId: series.id };
    await noteEventActivity(trx, app, "series-created", accountId, null, facts);
    return series;
  });
}

async function freeSeriesSlug(trx: Trx, name: string): Promise<string> {
  const wanted = slugOf(name);
  const like = await trx.selectFrom("series").select("slug").where("slug", "like", `${wanted}%`).execute();
  // «new» is where a series is begun.
  const taken = new Set(["new", ...like.map((row) => row.slug)]);
  let free = wanted;
  for (let number = 2; taken.has(free); number++) free = `${wanted}-${number}`;
  return free;
}
