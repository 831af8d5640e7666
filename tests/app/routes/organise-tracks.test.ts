import { expect } from "vitest";
import { addSession } from "#app/programme/add-session.ts";
import {
  action as roomDoor,
  loader as roomsDoor,
} from "#app/routes/organise.events.$event.programme.rooms.tsx";
import {
  action as addDoor,
  loader as tracksDoor,
} from "#app/routes/organise.events.$event.programme.tracks.tsx";
import { action as changeDoor } from "#app/routes/organise.events.$event.programme.tracks.$track.tsx";
import {
  action as removeDoor,
  loader as removalDoor,
} from "#app/routes/organise.events.$event.programme.tracks.$track.removal.tsx";
import { onBothEngines } from "#tests/support/engines.ts";
import { answerOf } from "./at-the-desk.ts";
import { atProgramme, conferenceDesk } from "./programme-desk.ts";

onBothEngines("a track is added once, renamed, and goes when no session is in it", async (engine) => {
  const desk = await conferenceDesk(engine);
  const { app, event } = desk;
  const add = (name: string) =>
    answerOf(() => addDoor(atProgramme(app, desk, "/tracks", { name, lang: "nb" })));
  expect((await add(" Ledelse ")).location).toBe("/organise/events/leankonferansen/programme/tracks?done");
  await add("Ledelse");
  expect((await add(" ")).status).toBe(400);
  const [track] = (await tracksDoor(atProgramme(app, desk, "/tracks"))).rows;
  const at = (path: string, form?: Record<string, string>) => {
    const args = atProgramme(app, desk, `/tracks/${track!.key}${path}`, form);
    return { ...args, params: { ...args.params, track: track!.key } };
  };
  const was = { "was-name": "Ledelse", "was-lang": "nb" };
  expect((await answerOf(() => changeDoor(at("", { ...was, name: "Å lede", lang: "nb" })))).status).toBe(303);
  const stale = (await changeDoor(at("", { ...was, name: "Styring", lang: "nb" }))) as unknown as {
    init: { status: number };
    data: { wrong: { errors: { text: string }[] }; form: { name: { defaultValue: string } } };
  };
  expect([stale.init.status, stale.data.wrong.errors[0]!.text, stale.data.form.name.defaultValue]).toEqual([
    409,
    "Der står nå: «Å lede».",
    "Styring",
  ]);

  const session = await addSession(app, event.id, { title: "Lean", trackId: track!.key });
  expect(await removalDoor(at("/removal"))).toMatchObject({
    sentences: ["1 programpost er i sporet. Flytt dem til et annet først."],
    form: null,
  });
  expect((await answerOf(() => removeDoor(at("/removal", {})))).status).toBe(409);
  await app.db.updateTable("session").set({ track_id: null }).where("id", "=", session.id).execute();
  expect((await answerOf(() => removeDoor(at("/removal", {})))).status).toBe(303);
  expect((await tracksDoor(atProgramme(app, desk, "/tracks"))).rows).toEqual([]);
});

onBothEngines("a room is added to the venue; an event without one is shown the way to it", async (engine) => {
  const desk = await conferenceDesk(engine);
  const { app, event } = desk;
  const add = (form: Record<string, string>) =>
    answerOf(() => roomDoor(atProgramme(app, desk, "/rooms", form)));
  expect((await add({ name: "Kjelleren", capacity: "1 200" })).status).toBe(303);
  expect((await add({ name: "Loftet", capacity: "mange" })).status).toBe(400);
  const { rows } = await roomsDoor(atProgramme(app, desk, "/rooms"));
  expect(rows.map(({ name, cells }) => [name, ...cells])).toEqual([
    ["Storsalen", "100"],
    ["Midtsalen", "40"],
    ["Lillesalen", "Ikke oppgitt"],
    ["Kjelleren", "1200"],
  ]);
  await app.db
    .updateTable("event")
    .set({ venue_id: null, room_id: null })
    .where("id", "=", event.id)
    .execute();
  expect((await roomsDoor(atProgramme(app, desk, "/rooms"))).elsewhere!.link.text).toBe("Velg sted");
  expect((await add({ name: "Kjelleren" })).status).toBe(404);
});
