import { expect } from "vitest";
import { offerPart } from "#app/events/offer-part.ts";
import { moveSession } from "#app/programme/edit/move-session.ts";
import { previewRelease } from "#app/registration/announcements/release-preview.ts";
import { releaseProgramme } from "#app/registration/announcements/release-programme.ts";
import { aPublishedConference, at as edit } from "#tests/app/programme/edit/edited.ts";
import { claimNext } from "#app/mail/claim.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { callOffEvent } from "#app/registration/announcements/call-off-event.ts";
import { moveEvent } from "#app/registration/announcements/move-event.ts";
import { register } from "#app/registration/register.ts";
import { writeReminders } from "#app/registration/reminders/write-reminders.ts";
import { aConference, aSeminar, MORNING, person, testApp, type TestApp } from "#tests/support/app.ts";
import { queriesOf } from "#tests/support/counted.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { announceAll, gather, KARI, registered, tellAll } from "../announcements/told.ts";
import { lastReminderTo, remindAll, reminded } from "./reminded.ts";

/** A week before E07, at eight. */
const WEEK = "2017-11-24T07:00:00.000Z";
/** The day before, at eight. */
const DAY = "2017-11-30T07:00:00.000Z";

/** E07 with so many who registered on Monday. */
async function house(engine: Engine, people: number, capacity = people) {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity });
  return { app, event, ids: await registered(app, event.slug, people) };
}

async function at(app: TestApp, now: string): Promise<string[]> {
  app.setNow(now);
  await remindAll(app);
  return reminded(app);
}

onBothEngines("those who have a seat are reminded a week and a day before, each once", async (engine) => {
  const { app } = await house(engine, 3, 2);
  expect(await at(app, "2017-11-24T06:59:59.999Z")).toEqual([]);
  expect(await at(app, WEEK)).toEqual(["provedeltaker1 early", "provedeltaker2 early"]);
  expect(await at(app, "2017-11-25T07:00:00.000Z")).toHaveLength(2);
  await at(app, DAY);
  expect(await at(app, "2017-11-30T07:01:00.000Z")).toEqual([
    "provedeltaker1 early",
    "provedeltaker1 late",
    "provedeltaker2 early",
    "provedeltaker2 late",
  ]);
  const { expires_at, priority } = await app.db
    .selectFrom("outbox")
    .select(["expires_at", "priority"])
    .where("letter", "=", "registration-reminder")
    .executeTakeFirstOrThrow();
  expect([expires_at, priority]).toEqual(["2017-12-01T08:00:00.000Z", 0]);
});

onBothEngines("nobody's receipt waits for a reminder", async (engine) => {
  const { app, ids } = await house(engine, 1);
  await app.db.updateTable("outbox").set({ state: "sent" }).execute();
  await at(app, WEEK);
  const { registration } = await cancelRegistration(app, ids[0]!);
  await app.db
    .updateTable("outbox")
    .set({ state: "waiting" })
    .where("letter", "=", "registration-reminder")
    .execute();
  expect(await claimNext(app)).toMatchObject({
    letter: "registration-cancelled",
    registration_id: registration.id,
  });
});

onBothEngines("those on the stream are reminded two hours before, and nobody in the room", async (engine) => {
  const app = await testApp(engine);
  const event = await aConference(app, { capacity: 5 });
  await register(app, event.slug, person(1, { kind: "physical" }), MORNING);
  await register(app, event.slug, person(2, { kind: "stream" }), MORNING);
  expect(await at(app, "2017-12-05T06:00:00.000Z")).toEqual(["provedeltaker2 stream"]);
});

onBothEngines(
  "nobody is reminded who registered, or got a seat, after the reminder's time",
  async (engine) => {
    const { app, event, ids } = await house(engine, 3, 2);
    app.setNow("2017-11-24T07:00:00.001Z");
    await cancelRegistration(app, ids[0]!);
    await register(app, event.slug, person(4), app.now());
    expect(await at(app, "2017-11-24T07:01:00.000Z")).toEqual(["provedeltaker2 early"]);
  },
);

onBothEngines(
  "an event that was called off reminds nobody, nor one that waits to be told so",
  async (engine) => {
    const { app, event } = await house(engine, 2);
    app.setNow("2017-11-24T06:58:00.000Z");
    await callOffEvent(app, event.id, KARI, null);
    expect(await at(app, WEEK)).toEqual([]);
  },
);

onBothEngines("a reminder that has not gone is taken back when the person cancels", async (engine) => {
  const { app, ids } = await house(engine, 2);
  expect(await at(app, WEEK)).toHaveLength(2);
  await cancelRegistration(app, ids[0]!);
  expect(await at(app, WEEK)).toEqual(["provedeltaker2 early"]);
});

onBothEngines(
  "an event that moves by hours is reminded of at its new time, and nobody twice",
  async (engine) => {
    const { app, event } = await house(engine, 2, 5);
    await at(app, WEEK);
    await sentAll(app);
    await moveEvent(app, event.id, KARI, {
      when: { kind: "instant", starts: "2017-12-02T09:00", ends: "2017-12-02T10:00" },
    });
    await tellAll(app);
    await register(app, event.slug, person(3), app.now());
    expect(await at(app, "2017-11-25T07:00:00.000Z")).toEqual([
      "provedeltaker1 early",
      "provedeltaker2 early",
      "provedeltaker3 early",
    ]);
  },
);

onBothEngines("an event that moves by more than a day is reminded of once more", async (engine) => {
  const { app, event } = await house(engine, 2);
  await at(app, WEEK);
  await sentAll(app);
  const when = { kind: "instant", starts: "2017-12-08T09:00", ends: "2017-12-08T10:00" } as const;
  await moveEvent(app, event.id, KARI, { when });
  await tellAll(app);
  expect(await at(app, "2017-11-30T08:00:00.000Z")).toHaveLength(2);
  expect(await at(app, "2017-12-01T07:00:00.000Z")).toEqual([
    "provedeltaker1 early",
    "provedeltaker1 early",
    "provedeltaker2 early",
    "provedeltaker2 early",
  ]);
  expect((await lastReminderTo(app, "provedeltaker1@example.org")).before).toMatchObject({
    when: { startsAt: "2017-12-01T08:00:00.000Z" },
    place: null,
  });
});

onBothEngines("a move that is told after the reminder's time is reminder enough", async (engine) => {
  const { app, event } = await house(engine, 2);
  app.setNow("2017-11-24T06:58:00.000Z");
  const when = { kind: "instant", starts: "2017-12-01T10:00", ends: "2017-12-01T11:00" } as const;
  await moveEvent(app, event.id, KARI, { when });
  expect(await at(app, WEEK)).toEqual([]);
  gather(app);
  await announceAll(app);
  expect(await at(app, "2017-11-24T07:10:00.000Z")).toEqual([]);
  expect(await at(app, DAY)).toHaveLength(2);
});

onBothEngines("it goes on after a crash, and with many at work, and each gets one", async (engine) => {
  const { app } = await house(engine, 7);
  app.setNow(WEEK);
  expect(await writeReminders(app, 3)).toBe(true);
  let ids = 0;
  const stops = () => {
    if (++ids === 3) throw new Error("The machine stops");
    return app.newId();
  };
  await expect(writeReminders({ ...app, newId: stops }, 3)).rejects.toThrow("Not all");
  expect(await reminded(app)).toHaveLength(3);
  await Promise.all([1, 2, 3, 4].map(() => writeReminders(app, 2)));
  await remindAll(app, 2);
  expect(await reminded(app)).toHaveLength(7);
  const rounds = await app.db.selectFrom("reminder_round").select(["kind", "people", "done_at"]).execute();
  expect(rounds).toEqual([{ kind: "early", people: 7, done_at: WEEK }]);
});

onBothEngines("as many queries for many as for one", async (engine) => {
  const { app, event } = await house(engine, 1, 60);
  await aSeminar(app, { title: "Et annet" });
  app.setNow(WEEK);
  const forOne = await queriesOf(app, (counted) => writeReminders(counted));
  await app.db.deleteFrom("reminder_round").execute();
  await app.db.deleteFrom("outbox").execute();
  app.setNow(MORNING);
  for (let number = 2; number <= 20; number++) await register(app, event.slug, person(number), MORNING);
  app.setNow(WEEK);
  expect(await queriesOf(app, (counted) => writeReminders(counted))).toBe(forOne);
  expect(await reminded(app)).toHaveLength(20);
});

onBothEngines("it says what has changed since each registered, and what they have chosen", async (engine) => {
  const app = await testApp(engine);
  const { event, rooms, keynote } = await aPublishedConference(app);
  const { id } = await offerPart(app, event.id, { sessionId: keynote.id }, null);
  await register(app, event.slug, person(1, { parts: [id] }), MORNING);
  app.setNow("2017-11-21T08:00:00.000Z");
  await moveSession(app, edit(keynote, event.id), {
    day: 1,
    starts: "11:00",
    minutes: 60,
    roomId: rooms[1]!.id,
  });
  const { version } = await previewRelease(app.db, event.id);
  await releaseProgramme(app, event.id, KARI, { name: "Nytt rom", text: null, lang: "nb", version });
  await tellAll(app);
  app.setNow("2017-11-22T08:00:00.000Z");
  await register(app, event.slug, person(2), app.now());
  await at(app, "2017-11-28T07:00:00.000Z");

  expect(await lastReminderTo(app, "provedeltaker1@example.org")).toMatchObject({
    choices: [{ title: "Tillit i praksis", room: "Midtsalen" }],
    before: { when: null, place: null },
    programmeChanges: [{ code: "moved", before: { room: "Storsalen" }, place: { room: "Midtsalen" } }],
  });
  expect(await lastReminderTo(app, "provedeltaker2@example.org")).toMatchObject({
    choices: [],
    before: { when: null, place: null },
    programmeChanges: [],
  });
});

onBothEngines("without a known start, in a draft or over, nothing goes out", async (engine) => {
  const { app, event } = await house(engine, 1);
  const set = (columns: object) =>
    app.db.updateTable("event").set(columns).where("id", "=", event.id).execute();
  await set({ time_kind: "unknown", starts_at: null, ends_at: null, starts_on: null, ends_on: null });
  expect(await at(app, WEEK)).toEqual([]);
  await set({ time_kind: "date", starts_on: "2017-12-01", ends_on: "2017-12-02", status: "draft" });
  expect(await at(app, WEEK)).toEqual([]);
  await set({ status: "published" });
  expect(await at(app, WEEK)).toEqual(["provedeltaker1 early"]);
});

async function sentAll(app: TestApp): Promise<void> {
  await app.db.updateTable("outbox").set({ state: "sent" }).execute();
}
