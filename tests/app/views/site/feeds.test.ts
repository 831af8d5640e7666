import { describe, expect, test } from "vitest";
import type { PlacedEvent } from "#app/events/placed-events.ts";
import { placed } from "#app/events/placed-events.ts";
import { callOff, moveEvent } from "#app/events/change-event.ts";
import { createVenue } from "#app/events/create-venue.ts";
import { entryOf } from "#app/views/site/feeds.ts";
import type { EventRow } from "#db/schema.ts";
import { aConference, aSeminar, testApp, type TestApp } from "#tests/support/app.ts";

const PUBLIC_URL = "https://samling.example.no";

async function placedOf(app: TestApp, event: EventRow): Promise<PlacedEvent> {
  const row = await app.db
    .selectFrom("event")
    .selectAll()
    .where("id", "=", event.id)
    .executeTakeFirstOrThrow();
  return (await placed(app.db, [row]))[0]!;
}

test("an entry says where it is, when the doors open, how to get in, whom to ask, and where to read more", async () => {
  const app = await testApp("sqlite");
  const venue = await createVenue(app, {
    name: "Difis kurs- og konferansesenter",
    street: "Grev Wedels plass 9",
    floor: "2. etasje",
    entrance: "Myntgata",
    latitude: 59.9084,
    longitude: 10.7449,
    rooms: [{ name: "Salen" }],
  });
  const event = await aSeminar(app, {
    slug: "nye-arbeidsmater",
    venueId: venue.id,
    roomId: venue.rooms[0]!.id,
    contact: { name: "Arrangementsvakten", email: "arrangement@example.no", phone: "22 00 00 00" },
  });
  expect(entryOf(await placedOf(app, event), PUBLIC_URL)).toEqual({
    uid: event.calendar_uid,
    sequence: 0,
    changedAt: "2017-11-20T08:00:00.000Z",
    when: {
      kind: "instant",
      startsAt: "2017-12-01T08:00:00.000Z",
      endsAt: "2017-12-01T09:00:00.000Z",
      zone: "Europe/Oslo",
    },
    status: "CONFIRMED",
    isFree: false,
    title: "Nye arbeidsmåter for fremtidens løsninger",
    language: "nb",
    location: "Salen, Difis kurs- og konferansesenter, Grev Wedels plass 9, 2. etasje, inngang Myntgata",
    description: [
      "Enkel frokost og registrering fra kl.\u00a008.30.",
      "Inngang Myntgata, 2. etasje.",
      "Kontakt: Arrangementsvakten, arrangement@example.no, 22 00 00 00",
      "https://samling.example.no/events/nye-arbeidsmater",
    ].join("\n"),
    url: "https://samling.example.no/events/nye-arbeidsmater",
    categories: ["Frokostseminar"],
    geo: { latitude: 59.9084, longitude: 10.7449 },
  });
});

describe("an entry speaks the event's own language", () => {
  test.each([
    ["nn", "Frukostseminar", "/nn/events/x"],
    ["en", "Breakfast seminar", "/en/events/x"],
    ["da", "Frokostseminar", "/events/x"],
  ])("%s", async (lang, type, path) => {
    const app = await testApp("sqlite");
    const entry = entryOf(await placedOf(app, await aSeminar(app, { slug: "x", lang })), PUBLIC_URL)!;
    expect([entry.language, entry.categories, entry.url]).toEqual([lang, [type], PUBLIC_URL + path]);
  });
});

test("what is called off says so in its title and first line", async () => {
  const app = await testApp("sqlite");
  const event = await aSeminar(app);
  await callOff(app, event.id, "For få meldte seg på.");
  const entry = entryOf(await placedOf(app, event), PUBLIC_URL)!;
  expect([entry.status, entry.sequence, entry.title, entry.description!.split("\n")[0]]).toEqual([
    "CANCELLED",
    1,
    "Avlyst: Nye arbeidsmåter for fremtidens løsninger",
    "Arrangementet er avlyst: For få meldte seg på.",
  ]);
});

test("S16: after a change of room it has the same UID and a higher SEQUENCE", async () => {
  const app = await testApp("sqlite");
  const event = await aSeminar(app);
  const before = entryOf(await placedOf(app, event), PUBLIC_URL)!;
  app.setNow("2017-11-21T08:00:00.000Z");
  await moveEvent(app, event.id, { roomId: null });
  const after = entryOf(await placedOf(app, event), PUBLIC_URL)!;
  expect([after.uid, after.sequence, after.changedAt]).toEqual([before.uid, before.sequence + 1, app.now()]);
  expect([before.location!.startsWith("Salen, "), after.location!.startsWith("Salen, ")]).toEqual([
    true,
    false,
  ]);
});

test("an event without a date has no entry, one of several days blocks no evening", async () => {
  const app = await testApp("sqlite");
  const undated = await aSeminar(app, { title: "Senere", when: { kind: "unknown", text: "uke 35" } });
  expect(entryOf(await placedOf(app, undated), PUBLIC_URL)).toBeUndefined();
  expect(entryOf(await placedOf(app, await aConference(app)), PUBLIC_URL)!.isFree).toBe(true);
});

test("the address of a stream is told to nobody", async () => {
  const app = await testApp("sqlite");
  const streamed = await aConference(app, { attendance: "stream", venueId: undefined, roomId: undefined });
  const entry = entryOf(await placedOf(app, streamed), PUBLIC_URL)!;
  expect(entry.location).toBe("På strøm");
  expect(JSON.stringify(entry)).not.toContain("strom.example.no");
});
