import { expect, test } from "vitest";
import { checkFile } from "#app/files/accessibility/check-file.ts";
import { materialsOf } from "#app/materials/queries.ts";
import { addBreakfasts2017 } from "#db/demo/breakfasts-2017.ts";
import { addDecisionSlides } from "#db/demo/decision-slides.ts";
import { addOrganisations } from "#db/demo/organisations.ts";
import { addOrganiser } from "#db/demo/organiser.ts";
import { addSeries } from "#db/demo/series.ts";
import { addVenues } from "#db/demo/venues.ts";
import { testApp } from "#tests/support/app.ts";

test("E14's slides can be fetched, and need no mending", async () => {
  const app = await testApp("sqlite");
  const organisations = await addOrganisations(app);
  await addOrganiser(app, organisations);
  const world = { organisations, series: await addSeries(app, organisations), venues: await addVenues(app) };
  const { decisions } = await addBreakfasts2017(app, world);
  await addDecisionSlides(app, decisions);
  const slides = (await materialsOf(app.db, { eventId: decisions.id })).filter(
    ({ kind }) => kind === "slides",
  );
  expect(slides.map(({ title, file_name: name }) => `${title}: ${name}`)).toEqual([
    "Velkommen og program: Velkommen og program.pdf",
    "Spørsmål til samtalen: Spørsmål til samtalen.pdf",
  ]);
  for (const { path } of await app.db.selectFrom("stored_file").select("path").execute()) {
    const found = await checkFile((await app.files.placeOf(path))!, "application/pdf", app.now());
    expect(found.points.filter(({ severity }) => severity !== "fine")).toEqual([]);
  }
});
