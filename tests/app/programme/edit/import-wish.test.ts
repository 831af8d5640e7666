import { expect } from "vitest";
import { applyImport } from "#app/programme/edit/apply-import.ts";
import { asProgramme } from "#app/programme/edit/as-programme.ts";
import { editableProgramme } from "#app/programme/edit/editable-programme.ts";
import { importWish, type SaidSession } from "#app/programme/edit/import-wish.ts";
import { testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { aDraftConference, KARI, released } from "./edited.ts";

const SAID: SaidSession = {
  title: "Økt fra regnearket",
  day: 2,
  starts: "23:00",
  ends: "24:00",
  room: "storsalen ",
  track: "Metode",
  kind: "session",
  abstract: null,
  speakers: [
    {
      name: "Innleder 1",
      titles: ["forsker"],
      organisation: null,
      role: "speaker",
      roleLabel: null,
      isNameToCome: false,
      bio: null,
    },
  ],
  talks: [],
};

onBothEngines("rooms and tracks are found by their names, or made", async (engine) => {
  const app = await testApp(engine);
  const { event, rooms } = await aDraftConference(app);
  const read = { new: [SAID, { ...SAID, room: "Loftet", track: "metode" }], changed: [] };
  await applyImport(app, event.id, importWish(event, read), KARI, 0);
  const programme = (await editableProgramme(app.db, event.id))!;
  expect(programme.rooms.map((room) => room.name)).toEqual([
    "Storsalen",
    "Midtsalen",
    "Lillesalen",
    "Loftet",
  ]);
  expect(programme.tracks.map((track) => track.name)).toEqual(["Metode"]);
  expect(programme.scheduled).toMatchObject([
    {
      now: {
        day: 2,
        starts_at: "2017-12-06T22:00:00.000Z",
        ends_at: "2017-12-06T23:00:00.000Z",
        room_id: rooms[0]!.id,
        track_id: programme.tracks[0]!.id,
      },
    },
    { now: { room_id: programme.rooms[3]!.id } },
  ]);
  expect(await applyImport(app, event.id, importWish(event, read), KARI, programme.version)).toEqual([]);
});

onBothEngines("of what was corrected only the corrected fields are written", async (engine) => {
  const app = await testApp(engine);
  const { event } = await aDraftConference(app);
  await applyImport(app, event.id, importWish(event, { new: [SAID], changed: [] }), KARI, 0);
  const [session] = (await editableProgramme(app.db, event.id))!.scheduled;
  const read = { ...SAID, title: "Tilfeldig", ends: "23:30", room: "Midtsalen" };
  const correction = importWish(event, {
    new: [],
    changed: [{ existing: { ...SAID, id: session!.id }, read, fields: ["ends"] }],
  });
  await applyImport(app, event.id, correction, KARI, 1);
  expect(await released(app, event.id)).toEqual([
    {
      title: "Økt fra regnearket",
      starts: "2017-12-06T22:00:00.000Z",
      room: "Storsalen",
      talks: [],
      people: ["Innleder 1"],
    },
  ]);
  const programme = (await editableProgramme(app.db, event.id))!;
  expect(programme.scheduled[0]!.now.ends_at).toBe("2017-12-06T22:30:00.000Z");
  expect(asProgramme(programme).sessions).toMatchObject([
    { title: "Økt fra regnearket", room: { name: "Storsalen" }, appearances: [{ name: "Innleder 1" }] },
  ]);
});
