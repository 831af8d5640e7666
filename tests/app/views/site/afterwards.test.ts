import { expect } from "vitest";
import { eventPage } from "#app/events/event-page.ts";
import { storeFile } from "#app/files/store-file.ts";
import { addMaterialTo } from "#app/materials/edit/save-material.ts";
import { EMPTY_MATERIAL, type MaterialFields } from "#app/materials/edit/material-fields.ts";
import { eventPageView } from "#app/views/site/event-page.ts";
import { aSeminar, MORNING, testApp, type TestApp } from "#tests/support/app.ts";
import { PDF } from "#tests/app/files/a-speaker.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";

const OVER = "2017-12-01T10:00:00.000Z";

async function house(engine: Engine) {
  const app = await testApp(engine);
  const event = await aSeminar(app, { slug: "e07" });
  const by = { eventId: event.id, zone: event.zone, accountId: "account-1" };
  const add = (fields: Partial<MaterialFields>) => addMaterialTo(app, by, { ...EMPTY_MATERIAL, ...fields });
  return { app, event, add };
}

async function shown(app: TestApp, event: Awaited<ReturnType<typeof aSeminar>>, now: string) {
  const address = `${app.config.publicUrl}/events/e07`;
  const view = await eventPageView(app, await eventPage(app.db, event), "nb", now, address);
  return view.after?.materials.map(({ title, file, about }) =>
    [title, file, about].filter(Boolean).join(" | "),
  );
}

onBothEngines("the page turns into its archive by itself, recordings first", async (engine) => {
  const { app, event, add } = await house(engine);
  await add({ kind: "report", title: "Midtveisrapporten", url: "https://oecd.example/r", preReading: "yes" });
  await add({ kind: "slides", title: "Presentasjonen", url: "https://difi.example/p" });
  await add({
    kind: "recording",
    title: "Sendingen",
    url: "https://www.vimeo.example/1",
    captions: "missing",
  });
  expect(await shown(app, event, MORNING)).toEqual(["Midtveisrapporten | Rapport"]);
  expect(await shown(app, event, OVER)).toEqual([
    "Sendingen | Opptak, vimeo.example, uten teksting",
    "Presentasjonen | Presentasjoner",
    "Midtveisrapporten | Rapport",
  ]);
});

onBothEngines("a file of ours says what it is and how large before the click", async (engine) => {
  const { app, event, add } = await house(engine);
  const to = { eventId: event.id, appearanceId: null, purpose: "document" as const, actor: "account-1" };
  const file = await storeFile(app, to, "rapport.pdf", Buffer.concat([PDF, Buffer.alloc(5000, "%")]));
  await add({ kind: "report", title: "Midtveis", fileId: file.id });
  expect(await shown(app, event, OVER)).toEqual(["Midtveis | pdf, 5\u00a0kB | Rapport"]);
});
