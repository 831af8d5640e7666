import { expect } from "vitest";
import { venuesWithRooms } from "#app/events/venues.ts";
import {
  action as accessDoor,
  loader as accessPage,
} from "#app/routes/organise.events.$event.place.access.tsx";
import { action as roomDoor, loader as roomPage } from "#app/routes/organise.events.$event.place.room.tsx";
import { loader as place } from "#app/routes/organise.events.$event.place.tsx";
import { action as venueDoor } from "#app/routes/organise.events.$event.place.venue.tsx";
import type { SettingsView } from "#app/views/organise/event/settings-page.ts";
import { aSeminar, type TestApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";
import { cameBack, deskOf, fieldsIn, sentBy } from "./settings.ts";

const SLUG = "nye-arbeidsmater";
const PLACE = `/organise/events/${SLUG}/place`;

function at(app: TestApp, session: string, page: string, form?: Record<string, string>) {
  return argsFor(app, `${PLACE}/${page}`, { session, params: { event: SLUG }, form });
}

async function byName(app: TestApp, name: string) {
  return (await venuesWithRooms(app.db)).filter((venue) => venue.name === name);
}

onBothEngines("a venue is added once, however often one presses, and a room to it", async (engine) => {
  const { app, session } = await deskOf(engine);
  await aSeminar(app, { slug: SLUG });
  const wrong = await cameBack<SettingsView>(
    Promise.resolve(venueDoor(at(app, session, "venue", { capacity: "mange", city: "Oslo" }))),
  );
  expect([wrong.status, wrong.view.wrong.errors.map(({ name }) => name)]).toEqual([
    400,
    ["name", "room", "capacity"],
  ]);
  expect(fieldsIn(wrong.view.form!.groups)).toMatchObject({ city: "Oslo", capacity: "mange" });

  const house = { name: "Kulturhuset", street: "Myntgata 2", city: "Oslo", room: "Salen", capacity: "80" };
  const pressed = await Promise.all(
    [house, { ...house, name: "kulturhuset " }].map((form) =>
      answerOf(() => venueDoor(at(app, session, "venue", form))),
    ),
  );
  const [venue] = await byName(app, "Kulturhuset");
  const where = `${venue!.id}%2F${venue!.rooms[0]!.id}`;
  expect(pressed).toEqual([303, 303].map((status) => ({ status, location: `${PLACE}?where=${where}` })));
  expect((await venuesWithRooms(app.db)).filter(({ street }) => street === "Myntgata 2")).toHaveLength(1);
  const chosen = await place(argsFor(app, `${PLACE}?where=${where}`, { session, params: { event: SLUG } }));
  expect(sentBy(chosen).where).toBe(decodeURIComponent(where));

  const blank = fieldsIn((await roomPage(at(app, session, "room"))).form!.groups);
  const none = { ...blank, venue: "" };
  expect((await answerOf(() => roomDoor(at(app, session, "room", none)))).status).toBe(400);
  const loft = { venue: venue!.id, room: "Loftet", capacity: "" };
  for (const again of [loft, loft]) {
    expect((await answerOf(() => roomDoor(at(app, session, "room", again)))).status).toBe(303);
  }
  expect((await byName(app, "Kulturhuset"))[0]!.rooms.map(({ name }) => name)).toEqual(["Salen", "Loftet"]);
  const elsewhere = { venue: "no-venue", room: "Loftet" };
  expect((await answerOf(() => roomDoor(at(app, session, "room", elsewhere)))).status).toBe(404);
});

onBothEngines("how accessible a venue is, is said by one after the other", async (engine) => {
  const { app, session, other } = await deskOf(engine);
  const { id } = await app.db
    .insertInto("venue")
    .values({
      ...{ id: app.newId(), name: "Kulturhuset", lang: "nb", street: null, city: "Oslo", floor: null },
      ...{ entrance: null, latitude: null, longitude: null },
      ...{ is_step_free: null, has_hearing_loop: null, accessibility_note: null },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await aSeminar(app, { slug: SLUG, venueId: id });
  const view = await accessPage(at(app, session, "access"));
  expect(view.lead).toContain("Kulturhuset");
  const form = sentBy(view);
  expect(form).toMatchObject({ isStepFree: "unknown", accessibilityNote: "" });
  const said = { ...form, isStepFree: "yes", accessibilityNote: "Heis fra Myntgata." };
  for (const again of [said, said]) {
    expect(await answerOf(() => accessDoor(at(app, session, "access", again)))).toEqual({
      status: 303,
      location: `${PLACE}?done`,
    });
  }
  const late = { ...form, hasHearingLoop: "no" };
  const back = await cameBack<SettingsView>(accessDoor(at(app, other, "access", late)));
  expect([back.status, back.view.wrong.errors.length]).toEqual([409, 1]);
  expect(
    await app.db.selectFrom("venue").selectAll().where("id", "=", id).executeTakeFirstOrThrow(),
  ).toMatchObject({
    is_step_free: 1,
    has_hearing_loop: null,
    accessibility_note: "Heis fra Myntgata.",
  });
});
