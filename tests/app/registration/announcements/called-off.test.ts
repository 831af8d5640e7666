import { expect } from "vitest";
import { offerPart } from "#app/events/offer-part.ts";
import { announce } from "#app/registration/announcements/announce.ts";
import { callOffEvent } from "#app/registration/announcements/call-off-event.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { moveEvent } from "#app/registration/announcements/move-event.ts";
import { register } from "#app/registration/register.ts";
import { undoCallingOff } from "#app/registration/announcements/undo-calling-off.ts";
import { aConference, aSeminar, MORNING, person, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { isRightInvitation, valueOf } from "../../mail/invitation-checks.ts";
import { deliverAll, houseWithRelay, openAll } from "../../mail/letters-home.ts";
import { activity, brokenInvariants, namesAndStatus, refusalOf, seatsOf } from "../left-behind.ts";
import { announceAll, announced, factsTo, gather, KARI, registered, tellAll } from "./told.ts";

const REASON = "For få meldte seg på.";

onBothEngines("when an event is called off, every claim ends, and every entry goes", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 2 });
  const [first] = await registered(app, event.slug, 5);
  await cancelRegistration(app, first!);
  await callOffEvent(app, event.id, KARI, REASON);
  await tellAll(app);

  expect((await namesAndStatus(app)).every(([, status]) => status === "cancelled")).toBe(true);
  const causes = await app.db
    .selectFrom("registration")
    .select(["cancel_cause", "waiting_seq"])
    .orderBy("id")
    .execute();
  expect(causes.map((row) => row.cancel_cause)).toEqual(["person", "event", "event", "event", "event"]);
  expect(causes.every((row) => row.waiting_seq === null)).toBe(true);
  expect(await announced(app)).toEqual(
    [2, 3, 4, 5].map((number) => `event-called-off → provedeltaker${number}@example.org`),
  );
  const [confirmed, calledOff] = await factsTo(app, "provedeltaker2@example.org");
  expect(calledOff).toMatchObject({
    status: "cancelled",
    by: "organiser",
    reason: REASON,
    sender: confirmed!.sender,
    invitation: {
      ...confirmed!.invitation,
      method: "CANCEL",
      sequence: 1,
      stampedAt: "2017-11-20T08:05:00.000Z",
    },
  });
  expect((await factsTo(app, "provedeltaker4@example.org")).at(-1)!.invitation).toBeNull();
  expect(await seatsOf(app)).toEqual({ physical: [0, 0] });
  expect(await brokenInvariants(app)).toEqual([]);
  expect((await activity(app)).slice(7)).toEqual([
    `${KARI} event-called-off`,
    ...Array.from({ length: 4 }, () => `${KARI} cancelled`),
  ]);
});

onBothEngines("both kinds of seat and every chosen day are given back", async (engine) => {
  const app = await testApp(engine);
  const event = await aConference(app, { capacity: 2 });
  const day = await offerPart(app, event.id, { day: 1 }, 10);
  for (const [number, kind] of (["physical", "stream", "physical", "physical"] as const).entries()) {
    await register(app, event.slug, person(number, { kind, parts: [day.id] }), MORNING);
  }
  expect(await partsTaken()).toEqual([3]);
  await callOffEvent(app, event.id, KARI, null);
  gather(app);
  await announce(app, 3);
  expect([await partsTaken(), await seatsOf(app)]).toEqual([[0], { physical: [0, 1], stream: [0, 0] }]);
  expect(await brokenInvariants(app)).toEqual([]);
  await announceAll(app, 3);
  expect([await partsTaken(), await seatsOf(app)]).toEqual([[0], { physical: [0, 0], stream: [0, 0] }]);

  async function partsTaken() {
    return (await app.db.selectFrom("part").select("taken").execute()).map((part) => part.taken);
  }
});

onBothEngines(
  "nobody has to wait for a letter to see that it is off, nor registers for it",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app);
    await registered(app, event.slug, 1);
    const off = await callOffEvent(app, event.id, KARI, REASON);
    expect(off).toMatchObject({ status: "cancelled", cancel_reason: REASON });
    expect(off.calendar_sequence).toBe(event.calendar_sequence + 1);
    expect(await refusalOf(register(app, event.slug, person(2), MORNING))).toBe("event-cancelled");
    expect(await namesAndStatus(app)).toEqual([["Prøvedeltaker 1", "confirmed"]]);

    app.setNow("2017-11-20T08:04:00.000Z");
    expect(await callOffEvent(app, event.id, KARI, "Noe annet")).toEqual(off);
    app.setNow("2017-11-20T08:05:00.000Z");
    await announceAll(app);
    expect(await announced(app)).toHaveLength(1);
  },
);

onBothEngines("undone in time, nothing has happened to anybody", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  await registered(app, event.slug, 2);
  await callOffEvent(app, event.id, KARI, REASON);
  app.setNow("2017-11-20T08:04:59.999Z");
  const undone = await undoCallingOff(app, event.id, KARI);
  expect(undone).toMatchObject({ status: "published", cancelled_at: null, cancel_reason: null });
  expect(undone.calendar_sequence).toBe(event.calendar_sequence + 2);
  expect(await undoCallingOff(app, event.id, KARI)).toEqual(undone);
  await tellAll(app);

  expect(await announced(app)).toEqual([]);
  expect(await seatsOf(app)).toEqual({ physical: [2, 0] });
  expect((await namesAndStatus(app)).map(([, status]) => status)).toEqual(["confirmed", "confirmed"]);
});

onBothEngines("when the gathering time is over it cannot be undone, told or not", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  await registered(app, event.slug, 1);
  await callOffEvent(app, event.id, KARI, REASON);
  gather(app);
  expect(await refusalOf(undoCallingOff(app, event.id, KARI))).toBe("already-announced");
  await announceAll(app);
  expect(await refusalOf(undoCallingOff(app, event.id, KARI))).toBe("already-announced");
  expect(await announced(app)).toHaveLength(1);
});

onBothEngines("what was moved before it was called off by mistake is still told of", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  await registered(app, event.slug, 1);
  await moveEvent(app, event.id, KARI, { roomId: null });
  await callOffEvent(app, event.id, KARI, REASON);
  await undoCallingOff(app, event.id, KARI);
  await tellAll(app);
  expect(await announced(app)).toEqual(["event-changed → provedeltaker1@example.org"]);
});

onBothEngines("moved and then called off within the gathering time is one letter", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  await registered(app, event.slug, 1);
  await moveEvent(app, event.id, KARI, { roomId: null });
  await callOffEvent(app, event.id, KARI, REASON);
  await tellAll(app);
  expect(await announced(app)).toEqual(["event-called-off → provedeltaker1@example.org"]);
});

onBothEngines(
  "a job that dies in the middle, and two at once: each has exactly one CANCEL",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { capacity: 20 });
    await registered(app, event.slug, 30);
    await callOffEvent(app, event.id, KARI, REASON);
    gather(app);
    let ids = 0;
    const dying = { ...app, newId: () => (++ids > 20 ? failed() : app.newId()) };
    await expect(announceAll(dying, 4)).rejects.toThrow("Not all could be told");
    expect(await seatsOf(app)).toEqual({ physical: [16, 10] });
    expect(await brokenInvariants(app)).toEqual([]);

    await Promise.all([announceAll(app, 4), announceAll(app, 3)]);
    expect(new Set(await announced(app)).size).toBe(30);
    expect(await announced(app)).toHaveLength(30);
    expect(await seatsOf(app)).toEqual({ physical: [0, 0] });
    const rows = await app.db.selectFrom("registration").select("calendar_sequence").orderBy("id").execute();
    expect(rows.map((row) => row.calendar_sequence)).toEqual([
      ...Array.from({ length: 20 }, () => 1),
      ...Array.from({ length: 10 }, () => 0),
    ]);
  },
);

onBothEngines(
  "people who cancel while it is called off have one letter, and no seat is lost",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { capacity: 10 });
    const ids = await registered(app, event.slug, 20);
    await callOffEvent(app, event.id, KARI, REASON);
    gather(app);
    await Promise.all([
      announceAll(app, 3),
      ...ids.map((id) => cancelRegistration(app, id)),
      announceAll(app, 2),
    ]);
    expect(await seatsOf(app)).toEqual({ physical: [0, 0] });
    const letters = await app.db.selectFrom("outbox").select("to_address").execute();
    expect(letters).toHaveLength(40);
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines(
  "the letters are the same entry, one revision later each, ending in its CANCEL",
  async (engine) => {
    const { app, relay } = await houseWithRelay(engine);
    const event = await aSeminar(app);
    await registered(app, event.slug, 1);
    await moveEvent(app, event.id, KARI, {
      when: { kind: "instant", starts: "2017-12-04T12:00", ends: "2017-12-04T13:00" },
    });
    await tellAll(app);
    await moveEvent(app, event.id, KARI, {
      when: { kind: "instant", starts: "2017-12-01T09:00", ends: "2017-12-01T10:00" },
    });
    await tellAll(app);
    await callOffEvent(app, event.id, KARI, REASON);
    await tellAll(app);
    await deliverAll(app);

    const [request, moved, back, cancel] = await openAll(relay);
    isRightInvitation(request!, "REQUEST", "provedeltaker1@example.org");
    isRightInvitation(back!, "REQUEST", "provedeltaker1@example.org");
    isRightInvitation(cancel!, "CANCEL", "provedeltaker1@example.org");
    expect(valueOf(moved!, "dtstart")).toBe("2017-12-04T11:00:00Z");
    const all = [request!, moved!, back!, cancel!];
    expect(new Set(all.map((letter) => valueOf(letter, "uid"))).size).toBe(1);
    expect(all.map((letter) => valueOf(letter, "sequence"))).toEqual(["0", "1", "2", "3"]);
    const stamps = all.map((letter) => valueOf(letter, "dtstamp"));
    expect([...new Set(stamps)].sort()).toEqual(stamps);
  },
);

function failed(): never {
  throw new Error("The process dies");
}
