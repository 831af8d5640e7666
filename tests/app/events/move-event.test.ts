import { expect } from "vitest";
import { moveEvent } from "#app/events/change-event.ts";
import { createVenue } from "#app/events/create-venue.ts";
import type { EventRow } from "#db/schema.ts";
import { aSeminar, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";

const SALEN = "Salen, Difis kurs- og konferansesenter, Grev Wedels plass 9, Oslo";

onBothEngines(
  "doors are as long before the new start as before the old, unless they are given",
  async (engine) => {
    const app = await testApp(engine);
    const { id } = await aSeminar(app);
    const later = await moveEvent(app, id, { when: { kind: "instant", starts: "2017-12-04T12:00" } });
    expect(later.doors_at).toBe("2017-12-04T10:30:00.000Z");
    const given = { kind: "instant", starts: "2017-12-04T12:00", doors: "2017-12-04T11:45" } as const;
    expect((await moveEvent(app, id, { when: given })).doors_at).toBe("2017-12-04T10:45:00.000Z");
    const dated = await moveEvent(app, id, { when: { kind: "date", from: "2017-12-05" } });
    expect([dated.starts_at, dated.doors_at]).toEqual([null, null]);
  },
);

onBothEngines("what it was before is kept, until it is moved back", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  const unknown = await moveEvent(app, event.id, { when: { kind: "unknown", text: "til våren" } });
  expect(previous(unknown)).toEqual([event.starts_at, event.ends_at, null]);
  const loft = await createVenue(app, { name: "Biblioteket", rooms: [{ name: "Loftet" }] });
  const moved = await moveEvent(app, event.id, { venueId: loft.id });
  expect([moved.room_id, ...previous(moved)]).toEqual([null, event.starts_at, event.ends_at, SALEN]);
  const back = await moveEvent(app, event.id, { venueId: event.venue_id, roomId: event.room_id });
  expect(previous(back)).toEqual([event.starts_at, event.ends_at, null]);
});

onBothEngines("days without a clock are kept as days", async (engine) => {
  const app = await testApp(engine);
  const { id } = await aSeminar(app, { when: { kind: "date", from: "2017-12-01", to: "2017-12-02" } });
  const moved = await moveEvent(app, id, { when: { kind: "instant", starts: "2017-12-05T09:00" } });
  expect([moved.previous_starts_at, moved.previous_starts_on, moved.previous_ends_on]).toEqual([
    null,
    "2017-12-01",
    "2017-12-02",
  ]);
  const back = await moveEvent(app, id, { when: { kind: "date", from: "2017-12-01", to: "2017-12-02" } });
  expect([back.previous_starts_at, back.previous_starts_on, back.previous_ends_on]).toEqual([
    null,
    null,
    null,
  ]);
});

onBothEngines("a place may be named in other words, and a town may take its place", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  const moved = await moveEvent(app, event.id, { venueId: null, placeText: "Bergen", previousPlace: "Oslo" });
  expect([moved.venue_id, moved.room_id, moved.place_text, moved.previous_place]).toEqual([
    null,
    null,
    "Bergen",
    "Oslo",
  ]);
  const on = await moveEvent(app, event.id, { placeText: "Voss" });
  expect(on.previous_place).toBe("Bergen");
});

onBothEngines("what stays as it was is no new version, for page or feed", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  app.setNow("2017-11-21T08:00:00.000Z");
  const when = { kind: "instant", starts: "2017-12-01T09:00", ends: "2017-12-01T10:00" } as const;
  expect(await moveEvent(app, event.id, { when, roomId: event.room_id })).toEqual(event);
  expect(await moveEvent(app, event.id, {})).toEqual(event);
});

function previous(event: EventRow) {
  return [event.previous_starts_at, event.previous_ends_at, event.previous_place];
}
