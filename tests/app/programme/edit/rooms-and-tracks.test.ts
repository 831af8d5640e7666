import { expect } from "vitest";
import { addRoom, changeRoom, orderRooms, removeRoom } from "#app/events/change-rooms.ts";
import { roomsOf } from "#app/events/rooms.ts";
import { addTrack } from "#app/programme/add-session.ts";
import { addToProgramme } from "#app/programme/edit/add-to-programme.ts";
import { changeTrack, removeTrack } from "#app/programme/edit/tracks.ts";
import { refusalOf } from "#tests/app/registration/left-behind.ts";
import { testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { aPublishedConference } from "./edited.ts";

const LOFT = { name: "Loftet", capacity: 30, is_step_free: 0, has_hearing_loop: null };

onBothEngines(
  "rooms are added once, changed, ordered, and taken away when nothing is in them",
  async (engine) => {
    const app = await testApp(engine);
    const { event, editor } = await aPublishedConference(app);
    const loft = await addRoom(app, event.venue_id!, LOFT);
    expect(await addRoom(app, event.venue_id!, LOFT)).toEqual(loft);
    const bigger = { ...LOFT, capacity: 35 };
    await changeRoom(app, loft.id, LOFT, bigger);
    expect(await changeRoom(app, loft.id, LOFT, bigger)).toMatchObject(bigger);
    expect(await refusalOf(changeRoom(app, loft.id, LOFT, { ...LOFT, name: "Salen" }))).toBe("stale-version");

    await orderRooms(app, event.venue_id!, [loft.id, "unknown"]);
    const names = async () => (await roomsOf(app.db, event.venue_id)).map((room) => room.name);
    expect(await names()).toEqual(["Loftet", "Storsalen", "Midtsalen", "Lillesalen"]);

    const [, hall, middle] = await roomsOf(app.db, event.venue_id);
    await addToProgramme(app, editor, { title: "Bare en plan", roomId: middle!.id });
    expect(await refusalOf(removeRoom(app, hall!.id))).toBe("in-use");
    expect(await refusalOf(removeRoom(app, middle!.id))).toBe("in-use");
    await removeRoom(app, loft.id);
    expect(await names()).toEqual(["Storsalen", "Midtsalen", "Lillesalen"]);
  },
);

onBothEngines(
  "a track is renamed over nobody's words, and stays while a session is in it",
  async (engine) => {
    const app = await testApp(engine);
    const { event, editor } = await aPublishedConference(app);
    const { id } = await addTrack(app, event.id, "Metode", 0);
    await changeTrack(app, id, { name: "Metode", lang: "nb" }, { name: "Verktøy", lang: "nb" });
    expect(
      await refusalOf(changeTrack(app, id, { name: "Metode", lang: "nb" }, { name: "Ledelse", lang: "nb" })),
    ).toBe("stale-version");
    await addToProgramme(app, editor, { title: "I sporet", trackId: id });
    expect(await refusalOf(removeTrack(app, event.id, id))).toBe("in-use");
    const other = await addTrack(app, event.id, "Ledelse", 1);
    await removeTrack(app, event.id, other.id);
    expect(await app.db.selectFrom("track").select("name").execute()).toEqual([{ name: "Verktøy" }]);
  },
);
