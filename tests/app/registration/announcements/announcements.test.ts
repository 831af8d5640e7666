import { expect } from "vitest";
import { confirmContent } from "#app/events/change-event.ts";
import { announce } from "#app/registration/announcements/announce.ts";
import { pendingAnnouncement } from "#app/registration/announcements/announcements.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { moveEvent } from "#app/registration/announcements/move-event.ts";
import { register } from "#app/registration/register.ts";
import { aConference, aSeminar, MORNING, person, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { activity, brokenInvariants, letters, refusalOf } from "../left-behind.ts";
import { announceAll, announced, anotherHouse, factsTo, gather, KARI, registered, tellAll } from "./told.ts";

const FRIDAY = { kind: "instant", starts: "2017-12-01T09:00", ends: "2017-12-01T10:00" } as const;
const MONDAY = { kind: "instant", starts: "2017-12-04T12:00", ends: "2017-12-04T13:00" } as const;
const TUESDAY = { kind: "instant", starts: "2017-12-05T12:00", ends: "2017-12-05T13:00" } as const;

onBothEngines(
  "when an event has moved, each person has one letter, and each entry its update",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { capacity: 2 });
    await registered(app, event.slug, 3);
    const moved = await moveEvent(app, event.id, KARI, { when: MONDAY, ...(await anotherHouse(app)) });
    await tellAll(app);

    expect(moved.calendar_sequence).toBe(event.calendar_sequence + 1);
    expect(await announced(app)).toEqual([
      "event-changed → provedeltaker1@example.org",
      "event-changed → provedeltaker2@example.org",
      "event-changed → provedeltaker3@example.org",
    ]);
    const [confirmed, changed] = await factsTo(app, "provedeltaker1@example.org");
    expect(changed).toMatchObject({
      event: {
        when: { startsAt: "2017-12-04T11:00:00.000Z" },
        doorsAt: "2017-12-04T10:30:00.000Z",
        room: "Loftet",
      },
      sender: confirmed!.sender,
      status: "confirmed",
      by: "organiser",
      before: {
        when: confirmed!.event.when,
        place: "Salen, Difis kurs- og konferansesenter, Grev Wedels plass 9, Oslo",
      },
      invitation: {
        ...confirmed!.invitation,
        sequence: 1,
        stampedAt: "2017-11-20T08:05:00.000Z",
      },
    });
    const [, waiting] = await factsTo(app, "provedeltaker3@example.org");
    expect(waiting).toMatchObject({ status: "waitlisted", placeInLine: 1, invitation: null });
    expect((await activity(app)).slice(3)).toEqual([
      `${KARI} event-moved`,
      ...Array.from({ length: 3 }, () => `${KARI} told-of-change`),
    ]);
    const priorities = await app.db
      .selectFrom("outbox")
      .select(["letter", "priority"])
      .orderBy("id")
      .execute();
    expect(priorities.map((one) => one.priority)).toEqual([10, 10, 10, 0, 0, 0]);
  },
);

onBothEngines(
  "nobody is told before the gathering time is over, and nobody twice after it",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app);
    await registered(app, event.slug, 1);
    await moveEvent(app, event.id, KARI, { when: MONDAY });
    app.setNow("2017-11-20T08:04:59.999Z");
    await announceAll(app);
    expect(await announced(app)).toEqual([]);
    expect(await pendingAnnouncement(app.db, event.id)).toMatchObject({ due_at: "2017-11-20T08:05:00.000Z" });

    app.setNow("2017-11-20T08:05:00.000Z");
    await announceAll(app);
    await announceAll(app);
    expect(await announced(app)).toHaveLength(1);
    expect(await pendingAnnouncement(app.db, event.id)).toBeUndefined();
  },
);

onBothEngines("what is moved back in time was never moved", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  await registered(app, event.slug, 2);
  const { venueId, roomId } = await anotherHouse(app);
  await moveEvent(app, event.id, KARI, { when: MONDAY, venueId, roomId });
  const back = await moveEvent(app, event.id, KARI, {
    when: FRIDAY,
    venueId: event.venue_id,
    roomId: event.room_id,
  });
  await tellAll(app);

  expect(await announced(app)).toEqual([]);
  const { calendar_sequence, version, ...same } = event;
  expect(back).toEqual({ ...same, calendar_sequence: calendar_sequence + 2, version: version + 2 });
});

onBothEngines(
  "two moves within the gathering time are one letter, after the last of them",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app);
    await registered(app, event.slug, 1);
    await moveEvent(app, event.id, KARI, { when: MONDAY });
    app.setNow("2017-11-20T08:04:00.000Z");
    await moveEvent(app, event.id, KARI, { when: TUESDAY });
    app.setNow("2017-11-20T08:05:00.000Z");
    await announceAll(app);
    expect(await announced(app)).toEqual([]);

    await tellAll(app);
    const [confirmed, changed, ...more] = await factsTo(app, "provedeltaker1@example.org");
    expect(more).toEqual([]);
    expect(changed).toMatchObject({
      event: { when: { startsAt: "2017-12-05T11:00:00.000Z" } },
      before: { when: confirmed!.event.when, place: null },
      invitation: { sequence: 1 },
    });
  },
);

onBothEngines("a new wording, or the same time once more, is no letter", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  await registered(app, event.slug, 1);
  await app.db.updateTable("event").set({ title: "Et nytt navn" }).where("id", "=", event.id).execute();
  await confirmContent(app, event.id);
  await moveEvent(app, event.id, KARI, { when: FRIDAY, roomId: event.room_id });
  expect(await pendingAnnouncement(app.db, event.id)).toBeUndefined();
  await tellAll(app);
  expect(await announced(app)).toEqual([]);
});

onBothEngines("one who registers after the change knows it already", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  await registered(app, event.slug, 1);
  await moveEvent(app, event.id, KARI, { when: MONDAY });
  await register(app, event.slug, person(2), MORNING);
  await tellAll(app);
  expect(await announced(app)).toEqual(["event-changed → provedeltaker1@example.org"]);
});

onBothEngines("a room concerns those who sit in it, a stream's address those who watch", async (engine) => {
  const app = await testApp(engine);
  const event = await aConference(app);
  await register(app, event.slug, person(1, { kind: "physical" }), MORNING);
  await register(app, event.slug, person(2, { kind: "stream" }), MORNING);
  await moveEvent(app, event.id, KARI, { roomId: null });
  await tellAll(app);
  expect(await announced(app)).toEqual(["event-changed → provedeltaker1@example.org"]);

  await moveEvent(app, event.id, KARI, { streamUrl: "https://strom.example.no/ny" });
  await tellAll(app);
  expect((await announced(app)).slice(1)).toEqual(["event-changed → provedeltaker2@example.org"]);
  expect((await factsTo(app, "provedeltaker2@example.org")).at(-1)).toMatchObject({
    before: { when: null, place: "https://strom.example.no/leankonferansen" },
    invitation: { method: "REQUEST", sequence: 1 },
  });
});

onBothEngines(
  "each mail about an entry is stamped later than the one before, on a clock that stands",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app);
    const [first] = await registered(app, event.slug, 1);
    await moveEvent(app, event.id, KARI, { when: MONDAY });
    await tellAll(app);
    await moveEvent(app, event.id, KARI, { when: TUESDAY });
    await tellAll(app);
    await cancelRegistration(app, first!);

    const facts = await factsTo(app, "provedeltaker1@example.org");
    expect(new Set(facts.map(({ invitation }) => invitation!.uid)).size).toBe(1);
    expect(
      facts.map(({ invitation }) => [invitation!.method, invitation!.sequence, invitation!.stampedAt]),
    ).toEqual([
      ["REQUEST", 0, "2017-11-20T08:00:00.000Z"],
      ["REQUEST", 1, "2017-11-20T08:05:00.000Z"],
      ["REQUEST", 2, "2017-11-20T08:10:00.000Z"],
      ["CANCEL", 3, "2017-11-20T08:10:01.000Z"],
    ]);
  },
);

onBothEngines(
  "a date that is no longer known takes the entry away; a new date is a new entry",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app);
    await registered(app, event.slug, 1);
    await moveEvent(app, event.id, KARI, { when: { kind: "unknown", text: "til våren" } });
    await tellAll(app);
    await moveEvent(app, event.id, KARI, { when: { kind: "unknown", text: "i april" } });
    await tellAll(app);
    await moveEvent(app, event.id, KARI, { when: MONDAY });
    await tellAll(app);

    const [confirmed, unknown, still, known] = await factsTo(app, "provedeltaker1@example.org");
    expect(unknown).toMatchObject({
      before: { when: confirmed!.event.when },
      invitation: { method: "CANCEL", uid: confirmed!.invitation!.uid, sequence: 1 },
    });
    expect(still!.invitation).toBeNull();
    expect(known!.invitation).toMatchObject({ method: "REQUEST", sequence: 0 });
    expect(known!.invitation!.uid).not.toBe(confirmed!.invitation!.uid);
  },
);

onBothEngines(
  "a job that dies in the middle goes on where it was: each has exactly one letter",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { capacity: 8 });
    await registered(app, event.slug, 10);
    await moveEvent(app, event.id, KARI, { when: MONDAY });
    gather(app);
    let ids = 0;
    const dying = { ...app, newId: () => (++ids > 20 ? failed() : app.newId()) };
    await expect(announceAll(dying, 4)).rejects.toThrow("Not all could be told");
    expect(await announced(app)).toHaveLength(4);

    await announceAll(app, 4);
    expect(await announced(app)).toEqual(everyone(10));
    expect(await sequences(app)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
  },
);

onBothEngines("two processes at once tell each person once, 250 of them in chunks", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: null });
  await registered(app, event.slug, 250);
  await moveEvent(app, event.id, KARI, { when: MONDAY });
  gather(app);
  expect(await Promise.all([announce(app), announce(app)])).toEqual([true, true]);
  expect(await announced(app)).toHaveLength(200);

  await Promise.all([announceAll(app, 7), announceAll(app, 11), announceAll(app, 13)]);
  expect([...(await announced(app))].sort()).toEqual(everyone(250).sort());
  expect(new Set(await sequences(app))).toEqual(new Set([1]));
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines("what cannot be told holds up nobody else", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { slug: "a" });
  const other = await aSeminar(app, { slug: "b" });
  await registered(app, event.slug, 1);
  await registered(app, other.slug, 1);
  await moveEvent(app, event.id, KARI, { when: MONDAY });
  await moveEvent(app, other.id, KARI, { when: MONDAY });
  gather(app);
  let ids = 0;
  const failingOnce = { ...app, newId: () => (++ids === 1 ? failed() : app.newId()) };
  await expect(announce(failingOnce)).rejects.toThrow("Not all could be told");
  expect(await announced(app)).toHaveLength(1);
  await announceAll(app);
  expect(await announced(app)).toHaveLength(2);
});

onBothEngines("what is called off cannot be moved", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  await app.db.updateTable("event").set({ status: "cancelled" }).where("id", "=", event.id).execute();
  expect(await refusalOf(moveEvent(app, event.id, KARI, { when: MONDAY }))).toBe("event-cancelled");
  expect(await refusalOf(moveEvent(app, "no-such", KARI, { when: MONDAY }))).toBe("no-such-event");
  const { starts_at } = await app.db.selectFrom("event").select("starts_at").executeTakeFirstOrThrow();
  expect(starts_at).toBe(event.starts_at);
  expect(await letters(app)).toEqual([]);
});

function failed(): never {
  throw new Error("The process dies");
}

function everyone(people: number): string[] {
  return Array.from({ length: people }, (_, n) => `event-changed → provedeltaker${n + 1}@example.org`);
}

async function sequences(app: Parameters<typeof announced>[0]): Promise<number[]> {
  const rows = await app.db.selectFrom("registration").select("calendar_sequence").orderBy("id").execute();
  return rows.map((row) => row.calendar_sequence);
}
