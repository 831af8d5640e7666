import { expect } from "vitest";
import { EMPTY_MATERIAL, type MaterialFields } from "#app/materials/edit/material-fields.ts";
import { addMaterialTo, changeMaterial } from "#app/materials/edit/save-material.ts";
import { aConference, aSeminar, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";

const RECORDING: MaterialFields = {
  ...EMPTY_MATERIAL,
  kind: "recording",
  title: "Opptak",
  url: "https://a.example/1",
};

onBothEngines(
  "a stream left online counts from the event, another recording from when it came",
  async (engine) => {
    const app = await testApp(engine);
    const [hall, streamed] = [await aSeminar(app), await aConference(app)];
    const at = ({ id, zone }: typeof hall) => ({ eventId: id, zone, accountId: "account-1" });
    const since = async (event: typeof hall, fields: Partial<MaterialFields> = {}) =>
      (await addMaterialTo(app, at(event), { ...RECORDING, ...fields })).online_since;
    expect([await since(hall), await since(streamed)]).toEqual(["2017-12-01", "2017-12-06"]);
    app.setNow("2017-12-10T09:00:00.000Z");
    expect([await since(hall), await since(streamed)]).toEqual(["2017-12-10", "2017-12-06"]);
    expect(await since(streamed, { onlineSince: "2017-12-09" })).toBe("2017-12-09");

    const waiting = await addMaterialTo(app, at(hall), { ...RECORDING, url: "" });
    expect(waiting.online_since).toBeNull();
    const later = await changeMaterial(app, waiting.id, { ...at(hall), version: 1 }, RECORDING);
    expect(later.online_since).toBe("2017-12-10");
  },
);
