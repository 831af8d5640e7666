import type { App } from "#app/app.ts";
import { createSeries } from "#app/events/create-series.ts";
import type { SeriesRow } from "#db/schema.ts";
import type { Organisations } from "./organisations.ts";

export interface SeriesByName {
  changeForBreakfast: SeriesRow;
  leanConference: SeriesRow;
}

export async function addSeries(app: App, { difi, leanForum }: Organisations): Promise<SeriesByName> {
  return {
    changeForBreakfast: await createSeries(app, {
      organisationId: difi.id,
      slug: "endring-til-frokost",
      name: "Endring til frokost",
      about:
        "En serie frokostmøter om endringsledelse. Ledere og andre praktikere forteller hvordan de arbeider med endring, og alle som kommer, får dele egne erfaringer.",
      goal: "Å gjøre endringsledelse praktisk, og å spre erfaringer, metoder og kunnskap i hele offentlig sektor.",
    }),
    leanConference: await createSeries(app, {
      organisationId: leanForum.id,
      slug: "leankonferansen",
      name: "Leankonferansen",
      about: "Årskonferansen til Lean Forum Norge.",
    }),
  };
}
