import { expect } from "vitest";
import { offerPart } from "#app/events/offer-part.ts";
import { announce } from "#app/registration/announcements/announce.ts";
import { callOffEvent } from "#app/registration/announcements/call-off-event.ts";
import { moveEvent } from "#app/registration/announcements/move-event.ts";
import { restoreEvent } from "#app/registration/announcements/restore-event.ts";
import { undoCallingOff } from "#app/registration/announcements/undo-calling-off.ts";
import { undoRestoration } from "#app/registration/announcements/undo-restoration.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { changeCapacity } from "#app/registration/edit/change-capacity.ts";
import { handOver } from "#app/registration/hand-over.ts";
import { register } from "#app/registration/register.ts";
import { aConference, aSeminar, person, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { isRightInvitation, valueOf } from "../../mail/invitation-checks.ts";
import { deliverAll, houseWithRelay, openAll } from "../../mail/letters-home.ts";
import { wrongEntries } from "../entries.ts";
import { brokenInvariants, namesAndStatus, refusalOf, seatsOf } from "../left-behind.ts";
import { announced, factsTo, gather, KARI, registered, tellAll } from "./told.ts";

const REASON = "Storm.";

/** Two have seats, two wait, one has cancelled; then it is called off, and all are told. */
async function aCalledOff(engine: Engine) {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 2 });
  const ids = await registered(app, event.slug, 5);
  await cancelRegistration(app, ids[0]!);
  await callOffEvent(app, event.id, KARI, REASON);
  await tellAll(app);
  return { app, event, ids };
}

const AS_BEFORE = ["cancelled", "confirmed", "confirmed", "waitlisted", "waitlisted"];

async function statuses(app: TestApp) {
  return (await namesAndStatus(app)).map(([, status]) => status);
}

async function isWell(app: TestApp) {
  expect([...(await brokenInvariants(app)), ...(await wrongEntries(app))]).toEqual([]);
}

onBothEngines("what was called off is on again: everybody is what they were, and told", async (engine) => {
  const { app, event } = await aCalledOff(engine);
  const restored = await restoreEvent(app, event.id, KARI);
  expect(restored).toMatchObject({ status: "published", cancelled_at: null, cancel_reason: null });
  expect([await statuses(app), await seatsOf(app)]).toEqual([AS_BEFORE, { physical: [2, 2] }]);
  await isWell(app);
  expect(await restoreEvent(app, event.id, KARI)).toEqual(restored);

  const before = (await announced(app)).length;
  await tellAll(app);
  expect((await announced(app)).slice(before)).toEqual(
    [2, 3, 4, 5].map((number) => `event-restored → provedeltaker${number}@example.org`),
  );
  const [confirmed, , back] = await factsTo(app, "provedeltaker2@example.org");
  expect(back).toMatchObject({
    status: "confirmed",
    before: { when: null, place: null },
    invitation: { uid: confirmed!.invitation!.uid, method: "REQUEST", sequence: 2 },
  });
  expect((await factsTo(app, "provedeltaker5@example.org")).at(-1)).toMatchObject({
    status: "waitlisted",
    placeInLine: 2,
    invitation: null,
  });
  await isWell(app);
});

onBothEngines("one who comes meanwhile stands behind those who were there", async (engine) => {
  const { app, event } = await aCalledOff(engine);
  await restoreEvent(app, event.id, KARI);
  await register(app, event.slug, person(6), app.now());
  expect(await statuses(app)).toEqual([...AS_BEFORE, "waitlisted"]);
  await tellAll(app);
  expect((await factsTo(app, "provedeltaker6@example.org")).map((facts) => facts.placeInLine)).toEqual([3]);
  await isWell(app);
});

onBothEngines("restored before anybody heard that it was off, nobody hears anything", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  await registered(app, event.slug, 2);
  await callOffEvent(app, event.id, KARI, REASON);
  await restoreEvent(app, event.id, KARI);
  await tellAll(app);
  expect(await announced(app)).toEqual([]);
  expect(await seatsOf(app)).toEqual({ physical: [2, 0] });
});

onBothEngines("restored while the letters go out: only those who had one get another", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  await registered(app, event.slug, 4);
  await callOffEvent(app, event.id, KARI, REASON);
  gather(app);
  await announce(app, 2);
  await restoreEvent(app, event.id, KARI);
  expect(await seatsOf(app)).toEqual({ physical: [4, 0] });
  await tellAll(app);
  expect(await announced(app)).toEqual([
    "event-called-off → provedeltaker1@example.org",
    "event-called-off → provedeltaker2@example.org",
    "event-restored → provedeltaker1@example.org",
    "event-restored → provedeltaker2@example.org",
  ]);
  await isWell(app);
});

onBothEngines("undone, or called off once more, nobody hears of what came to nothing", async (engine) => {
  const { app, event } = await aCalledOff(engine);
  const before = await announced(app);
  const since = (await app.db.selectFrom("event").select("cancelled_at").executeTakeFirstOrThrow())
    .cancelled_at;
  await restoreEvent(app, event.id, KARI);
  const undone = await undoRestoration(app, event.id, KARI);
  expect(undone).toMatchObject({ status: "cancelled", cancelled_at: since, cancel_reason: REASON });
  expect(await undoRestoration(app, event.id, KARI)).toEqual(undone);
  await tellAll(app);
  expect([await seatsOf(app), await announced(app)]).toEqual([{ physical: [0, 0] }, before]);

  await restoreEvent(app, event.id, KARI);
  await callOffEvent(app, event.id, KARI, "Mer storm.");
  await tellAll(app);
  expect([await seatsOf(app), await announced(app)]).toEqual([{ physical: [0, 0] }, before]);
  await isWell(app);

  await restoreEvent(app, event.id, KARI);
  await callOffEvent(app, event.id, KARI, "Likevel.");
  await undoCallingOff(app, event.id, KARI);
  await tellAll(app);
  expect((await announced(app)).slice(before.length)).toHaveLength(4);
  expect([await statuses(app), await seatsOf(app)]).toEqual([AS_BEFORE, { physical: [2, 2] }]);
  await isWell(app);
});

onBothEngines(
  "when they have been told it is too late to undo it, and to restore what is over",
  async (engine) => {
    const { app, event } = await aCalledOff(engine);
    await restoreEvent(app, event.id, KARI);
    await tellAll(app);
    expect(await refusalOf(undoRestoration(app, event.id, KARI))).toBe("already-announced");
    await callOffEvent(app, event.id, KARI, REASON);
    await tellAll(app);
    app.setNow("2017-12-02T08:00:00.000Z");
    expect(await refusalOf(restoreEvent(app, event.id, KARI))).toBe("event-started");
    expect(await seatsOf(app)).toEqual({ physical: [0, 0] });
  },
);

onBothEngines("restored and moved at once is one letter, and one entry", async (engine) => {
  const { app, event } = await aCalledOff(engine);
  await restoreEvent(app, event.id, KARI);
  await moveEvent(app, event.id, KARI, {
    when: { kind: "instant", starts: "2017-12-08T09:00", ends: "2017-12-08T10:00" },
  });
  await tellAll(app);
  const [, , back, ...more] = await factsTo(app, "provedeltaker2@example.org");
  expect(more).toEqual([]);
  expect(back).toMatchObject({
    before: { when: { startsAt: "2017-12-01T08:00:00.000Z" } },
    event: { when: { startsAt: "2017-12-08T08:00:00.000Z" } },
    invitation: { method: "REQUEST", sequence: 2 },
  });
  await isWell(app);
});

onBothEngines(
  "chosen days are chosen again; a limit that shrank is passed on the organiser's word",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aConference(app, { capacity: 3 });
    const day = await offerPart(app, event.id, { day: 1 }, 10);
    for (const [number, kind] of (["physical", "stream", "physical", "physical"] as const).entries()) {
      await register(app, event.slug, person(number, { kind, parts: [day.id] }), app.now());
    }
    await callOffEvent(app, event.id, KARI, null);
    await tellAll(app);
    await changeCapacity(app, event.id, "physical", { capacity: 2, accountId: KARI, keepRegistered: false });
    await app.db.updateTable("part").set({ capacity: 3 }).execute();
    await restoreEvent(app, event.id, KARI);
    expect(await seatsOf(app)).toEqual({ physical: [3, 0], stream: [1, 0] });
    expect((await app.db.selectFrom("part").select("taken").execute()).map((part) => part.taken)).toEqual([
      4,
    ]);
    await tellAll(app);
    await isWell(app);
  },
);

onBothEngines(
  "an offer stands again as long as there is time to answer; else its one is first in line",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { capacity: 1 });
    const ids = await registered(app, event.slug, 3);
    app.setNow("2017-11-30T09:00:00.000Z");
    await cancelRegistration(app, ids[0]!);
    await callOffEvent(app, event.id, KARI, REASON);
    await tellAll(app);
    await restoreEvent(app, event.id, KARI);
    await tellAll(app);
    expect(await statuses(app)).toEqual(["cancelled", "offered", "waitlisted"]);
    expect((await factsTo(app, "provedeltaker2@example.org")).at(-1)).toMatchObject({
      status: "offered",
      offerUntil: "2017-11-30T14:00:00.000Z",
    });
    await isWell(app);

    await callOffEvent(app, event.id, KARI, REASON);
    await tellAll(app);
    app.setNow("2017-11-30T14:30:00.000Z");
    await restoreEvent(app, event.id, KARI);
    await tellAll(app);
    expect([await statuses(app), await seatsOf(app)]).toEqual([
      ["cancelled", "waitlisted", "waitlisted"],
      { physical: [0, 2] },
    ]);
    const places = ["provedeltaker2@example.org", "provedeltaker3@example.org"].map((one) =>
      factsTo(app, one),
    );
    expect((await Promise.all(places)).map((facts) => facts.at(-1)!.placeInLine)).toEqual([1, 2]);
  },
);

onBothEngines("who gives up or hands over before being told has no entry to take out", async (engine) => {
  const { app, event, ids } = await aCalledOff(engine);
  await restoreEvent(app, event.id, KARI);
  await cancelRegistration(app, ids[1]!);
  await handOver(app, ids[2]!, { name: "En kollega", email: "kollega@example.org" }, "nb");
  await tellAll(app);
  const last = async (one: number) => (await factsTo(app, `provedeltaker${one}@example.org`)).at(-1);
  expect(await last(2)).toMatchObject({ status: "cancelled", invitation: null });
  expect(await last(3)).toMatchObject({ status: "cancelled", invitation: null });
  expect(await last(4)).toMatchObject({
    status: "confirmed",
    invitation: { method: "REQUEST", sequence: 0 },
  });
  expect((await announced(app)).filter((letter) => letter.startsWith("event-restored"))).toEqual([
    "event-restored → provedeltaker5@example.org",
  ]);
  await isWell(app);
});

onBothEngines("the entry that comes back is the same, one revision later", async (engine) => {
  const { app, relay } = await houseWithRelay(engine);
  const event = await aSeminar(app);
  await registered(app, event.slug, 1);
  await callOffEvent(app, event.id, KARI, REASON);
  await tellAll(app);
  await restoreEvent(app, event.id, KARI);
  await tellAll(app);
  await deliverAll(app);
  const all = await openAll(relay);
  isRightInvitation(all[2]!, "REQUEST", "provedeltaker1@example.org");
  expect(new Set(all.map((letter) => valueOf(letter, "uid"))).size).toBe(1);
  expect(all.map((letter) => valueOf(letter, "sequence"))).toEqual(["0", "1", "2"]);
  expect(valueOf(all[2]!, "status")).toBe("CONFIRMED");
});

onBothEngines(
  "a seat given back while it was off goes to the first in line when it is on",
  async (engine) => {
    for (const putOn of [restoreEvent, undoCallingOff]) {
      const app = await testApp(engine);
      const event = await aSeminar(app, { capacity: 1 });
      const [first] = await registered(app, event.slug, 3);
      await callOffEvent(app, event.id, KARI, REASON);
      await cancelRegistration(app, first!);
      expect(await statuses(app)).toEqual(["cancelled", "waitlisted", "waitlisted"]);
      await putOn(app, event.id, KARI);
      expect(await statuses(app)).toEqual(["cancelled", "confirmed", "waitlisted"]);
      await isWell(app);
    }
  },
);
