import { expect } from "vitest";
import { isOut } from "#app/files/standing.ts";
import { fileById, storeFile } from "#app/files/store.ts";
import { EMPTY_MATERIAL, type MaterialFields } from "#app/materials/edit/material-fields.ts";
import { removeMaterial } from "#app/materials/edit/move-material.ts";
import { addMaterialTo, changeMaterial } from "#app/materials/edit/save-material.ts";
import { PDF } from "#tests/app/files/a-speaker.ts";
import { aSeminar, testApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";

/** An event to come, with a file of its own. */
async function aFile(engine: Engine) {
  const app = await testApp(engine);
  const { id: eventId, zone } = await aSeminar(app);
  const to = { eventId, appearanceId: null, purpose: "slides", actor: "account-1" } as const;
  const file = await storeFile(app, to, "lysark.pdf", PDF);
  const fields: MaterialFields = { ...EMPTY_MATERIAL, title: "Lysark", fileId: file.id };
  const isOutNow = async () => isOut(app, (await fileById(app.db, file.id))!);
  return { app, by: { eventId, zone, accountId: "account-1" }, fields, isOutNow };
}

onBothEngines(
  "a file is out before the event as long as something of it is to be read then",
  async (engine) => {
    const { app, by, fields, isOutNow } = await aFile(engine);
    const { id } = await addMaterialTo(app, by, fields);
    expect(await isOutNow()).toBe(false);
    await changeMaterial(app, id, { ...by, version: 1 }, { ...fields, preReading: "yes" });
    expect(await isOutNow()).toBe(true);

    const other = await addMaterialTo(app, by, fields);
    expect(await isOutNow()).toBe(true);
    await changeMaterial(app, id, { ...by, version: 2 }, fields);
    expect(await isOutNow()).toBe(false);

    app.setNow("2017-12-02T09:00:00.000Z");
    expect(await isOutNow()).toBe(true);
    await removeMaterial(app, id, { ...by, version: 3 });
    expect(await isOutNow()).toBe(true);
    await removeMaterial(app, other.id, { ...by, version: 1 });
    expect(await isOutNow()).toBe(false);
  },
);
