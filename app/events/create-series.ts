import type { App } from "#app/app.ts";
import { slugOf } from "#app/slug.ts";
import { touchSite } from "#app/site/version.ts";
import type { SeriesRow } from "#db/schema.ts";

export interface SeriesFacts {
  readonly organisationId: string;
  readonly name: string;
  readonly slug?: string;
  readonly lang?: string;
  readonly about: string;
  readonly goal?: string;
  readonly parentProgramme?: string;
}

/** A new series: a name under which events repeat. */
export function createSeries(app: App, facts: SeriesFacts): Promise<SeriesRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    return trx
      .insertInto("series")
      .values({
        id: app.newId(),
        slug: facts.slug ?? slugOf(facts.name),
        organisation_id: facts.organisationId,
        name: facts.name,
        lang: facts.lang ?? "nb",
        about: facts.about,
        goal: facts.goal ?? null,
        parent_programme: facts.parentProgramme ?? null,
        created_at: app.now(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}
