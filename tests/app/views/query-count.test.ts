import { expect } from "vitest";
import { createSeries } from "#app/events/create-series.ts";
import { eventPage } from "#app/events/event-page.ts";
import { publicEvent, seriesBySlug } from "#app/events/queries.ts";
import { organisationBySlug } from "#app/organisations/queries.ts";
import { addSession } from "#app/programme/add-session.ts";
import { eventPageView } from "#app/views/site/event-page.ts";
import { frontView } from "#app/views/site/front.ts";
import { listPageView } from "#app/views/site/list-page.ts";
import { organiserView } from "#app/views/site/organiser.ts";
import { seriesView } from "#app/views/site/series.ts";
import { anOrganiser, aSeminar, MORNING, testApp, type TestApp } from "#tests/support/app.ts";
import { queriesOf } from "#tests/support/counted.ts";
import { onBothEngines } from "#tests/support/engines.ts";

const ADDRESS = "https://samling.example.no/";

onBothEngines("a list sends as many queries for thirty events as for one", async (engine) => {
  const app = await testApp(engine);
  const organiser = await anOrganiser(app);
  const series = await createSeries(app, {
    organisationId: organiser.id,
    name: "Endring til frokost",
    about: "En serie.",
  });
  await aSeminar(app, { slug: "e0", seriesId: series.id });
  const few = await countAll(app, series.slug);
  for (let number = 1; number < 30; number++)
    await aSeminar(app, { slug: `e${number}`, seriesId: series.id });
  expect(await countAll(app, series.slug)).toEqual(few);
});

onBothEngines("an event's page sends as many queries for sixty sessions as for one", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  const count = () =>
    queriesOf(app, async (counted) => {
      const page = await eventPage(counted.db, (await publicEvent(counted.db, event.slug))!);
      return eventPageView(counted, page, "nb", MORNING, ADDRESS);
    });
  await addSession(app, event.id, { title: "Åpning", day: 1, talks: [{ title: "Velkommen" }] });
  const few = await count();
  for (let number = 2; number <= 60; number++) {
    await addSession(app, event.id, {
      title: `Post ${number}`,
      day: 1,
      talks: [{ title: "Innlegg", appearances: [{ name: `Innleder ${number}` }] }],
    });
  }
  expect(await count()).toBe(few);
});

async function countAll(app: TestApp, series: string): Promise<Record<string, number>> {
  const on = { language: "nb", now: MORNING, address: ADDRESS } as const;
  return {
    front: await queriesOf(app, (counted) => frontView(counted, on.language, on.now, on.address)),
    events: await queriesOf(app, (counted) =>
      listPageView(counted, "/events", on.language, on.now, on.address),
    ),
    archive: await queriesOf(app, (counted) =>
      listPageView(counted, "/archive", on.language, on.now, on.address),
    ),
    series: await queriesOf(app, async (counted) =>
      seriesView(counted, (await seriesBySlug(counted.db, series))!, on.language, on.now, on.address),
    ),
    organiser: await queriesOf(app, async (counted) =>
      organiserView(
        counted,
        (await organisationBySlug(counted.db, "difi"))!,
        on.language,
        on.now,
        on.address,
      ),
    ),
  };
}
