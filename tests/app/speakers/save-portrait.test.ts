import { expect } from "vitest";
import { addEventPerson } from "#app/programme/of-event/add-event-person.ts";
import { peopleOfEvent } from "#app/programme/of-event/people-of-event.ts";
import { readEventPerson } from "#app/programme/of-event/person-text.ts";
import { programmeOf } from "#app/programme/queries.ts";
import { removePortrait, savePortrait } from "#app/speakers/save-portrait.ts";
import { KARI } from "#tests/app/programme/edit/edited.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { speakersHouse } from "./invited.ts";

const PORTRAIT = {
  path: "/p.webp",
  width: 800,
  height: 1000,
  alt: "Innleder 1 ser mot kameraet",
  credit: "Foto: Fotograf 1",
  lang: "nb",
  file_id: null,
  isOwn: false,
} as const;

onBothEngines(
  "a portrait in the programme is a draft, changed in its place and taken away",
  async (engine) => {
    const { app, event, invite, speaker } = await speakersHouse(engine);
    const { id } = await invite();
    const images = () => app.db.selectFrom("image").select(["id", "alt", "path"]).execute();
    await savePortrait(app, id, PORTRAIT);
    await savePortrait(app, id, { ...PORTRAIT, alt: "En annen tekst" });
    const [image, ...others] = await images();
    expect([image!.alt, others]).toEqual(["En annen tekst", []]);
    expect((await speaker()).turn.one.image_id).toBe(image!.id);
    const { sessions } = await programmeOf(app.db, event.id);
    expect(sessions[0]!.talks[0]!.appearances[0]!.image_id).toBe(null);

    await removePortrait(app, id);
    expect([(await images())[0]!.path, (await speaker()).turn.one.image_id]).toEqual([null, null]);
  },
);

onBothEngines("a portrait of one who belongs to the event as such is there at once", async (engine) => {
  const { app, event, inviteTo } = await speakersHouse(engine);
  await addEventPerson(app, event.id, KARI, readEventPerson(new URLSearchParams({ name: "Vert 1" })).text);
  const person = async () => (await peopleOfEvent(app.db, event.id))[0]!;
  const { id } = await inviteTo(event.id, (await person()).id, { email: "vert1@example.org" });
  await savePortrait(app, id, PORTRAIT);
  const { image_id } = await person();
  const image = await app.db.selectFrom("image").selectAll().where("id", "=", image_id!).executeTakeFirst();
  expect(image).toMatchObject({ alt: PORTRAIT.alt, credit: PORTRAIT.credit });
  await removePortrait(app, id);
  expect((await person()).image_id).toBe(null);
});
