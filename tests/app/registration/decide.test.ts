import { expect } from "vitest";
import type { App } from "#app/app.ts";
import { cancelForPerson, cancelRegistration, type Decision } from "#app/registration/cancel.ts";
import { changeCapacity } from "#app/registration/edit/change-capacity.ts";
import { decline, giveSeat, putOnWaitlist, setPriority } from "#app/registration/decide.ts";
import { register } from "#app/registration/register.ts";
import { restoreRegistration } from "#app/registration/restore.ts";
import { sweep } from "#app/registration/sweep.ts";
import type { EventFacts } from "#app/events/event-facts.ts";
import { aSeminar, MORNING, person, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { activity, brokenInvariants, letterFacts, letters, refusalOf, seatsOf } from "./left-behind.ts";

const BECAUSE: Decision = { accountId: "account-1", reason: "Virksomheten har mange med fra før." };
const NO_REASON: Decision = { accountId: "account-1", reason: null };

onBothEngines(
  "where the organiser decides, each gets a seat, a place in the line, or a no",
  async (engine) => {
    const app = await testApp(engine);
    const [a, b, c] = await registered(app, 3, { capacity: 1, allocation: "prioritised" });
    await giveSeat(app, a!, NO_REASON);
    await putOnWaitlist(app, b!, BECAUSE);
    await decline(app, c!, BECAUSE);

    expect(await statuses(app)).toEqual(["confirmed", "waitlisted", "declined"]);
    expect(await seatsOf(app)).toEqual({ physical: [1, 1] });
    expect((await letters(app)).slice(3)).toEqual([
      "registration-confirmed → provedeltaker1@example.org",
      "registration-waitlisted → provedeltaker2@example.org",
      "registration-declined → provedeltaker3@example.org",
    ]);
    const told = (await letterFacts(app)).slice(3);
    expect(told.map((one) => [one.by, one.reason, one.invitation?.method ?? null, one.placeInLine])).toEqual([
      ["organiser", null, "REQUEST", null],
      ["organiser", BECAUSE.reason, null, 1],
      ["organiser", BECAUSE.reason, null, null],
    ]);
    expect((await activity(app)).slice(3)).toEqual([
      "account-1 seat-given",
      "account-1 put-on-waitlist",
      "account-1 declined",
    ]);
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines(
  "nobody moves up while somebody has no answer; the last answer sets the line moving",
  async (engine) => {
    const app = await testApp(engine);
    const [a, b, c] = await registered(app, 3, { capacity: 2, allocation: "approval" });
    await putOnWaitlist(app, a!, BECAUSE);
    expect(await sweep(app)).toBe(0);
    await giveSeat(app, b!, NO_REASON);
    expect(await statuses(app)).toEqual(["waitlisted", "confirmed", "received"]);
    expect(await brokenInvariants(app)).toEqual([]);

    await decline(app, c!, BECAUSE);
    expect(await statuses(app)).toEqual(["confirmed", "confirmed", "declined"]);
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines("a full event takes one more only against a reason, which is kept", async (engine) => {
  const app = await testApp(engine);
  const [, waiting] = await registered(app, 2, { capacity: 1 });
  expect(await refusalOf(giveSeat(app, waiting!, NO_REASON))).toBe("event-full");
  const seated = await giveSeat(app, waiting!, NO_REASON, "Statsråden tar med en rådgiver.");

  expect([seated.status, seated.override_actor, seated.override_reason]).toEqual([
    "confirmed",
    "account-1",
    "Statsråden tar med en rådgiver.",
  ]);
  expect(await seatsOf(app)).toEqual({ physical: [2, 0] });
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines("who is not next in line is put first only with a reason", async (engine) => {
  const app = await testApp(engine);
  const [first, , third] = await registered(app, 3, { capacity: 1 });
  expect(await refusalOf(giveSeat(app, third!, NO_REASON, "plass"))).toBe("line-skipped-without-reason");
  await setPriority(app, third!, 1, { accountId: "account-1", reason: "Skal holde innlegg." });
  await cancelRegistration(app, first!);

  expect(await statuses(app)).toEqual(["cancelled", "waitlisted", "confirmed"]);
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines("who is moved to the line loses seat and calendar entry to the next", async (engine) => {
  const app = await testApp(engine);
  const [first] = await registered(app, 2, { capacity: 1 });
  await putOnWaitlist(app, first!, BECAUSE);

  expect(await statuses(app)).toEqual(["waitlisted", "confirmed"]);
  expect((await letters(app)).slice(2)).toEqual([
    "registration-promoted → provedeltaker2@example.org",
    "registration-demoted → provedeltaker1@example.org",
  ]);
  expect((await letterFacts(app)).at(-1)?.invitation).toMatchObject({ method: "CANCEL", sequence: 1 });
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines("nobody is moved to an empty line beside a free seat", async (engine) => {
  const app = await testApp(engine);
  const [first] = await registered(app, 1, { capacity: 1 });
  expect(await refusalOf(putOnWaitlist(app, first!, BECAUSE))).toBe("nobody-waits");
  expect(await statuses(app)).toEqual(["confirmed"]);
  expect(await letters(app)).toHaveLength(1);
});

onBothEngines(
  "an organiser cancels for somebody, and restores: with a seat, and a new entry",
  async (engine) => {
    const app = await testApp(engine);
    const [first] = await registered(app, 1, { capacity: 1 });
    const { registration: ended } = await cancelForPerson(app, first!, BECAUSE);
    expect([ended.status, ended.cancel_cause, ended.status_reason]).toEqual([
      "cancelled",
      "organiser",
      BECAUSE.reason,
    ]);
    expect((await letterFacts(app)).at(-1)).toMatchObject({ by: "organiser", reason: BECAUSE.reason });

    const restored = await restoreRegistration(app, first!, NO_REASON);
    expect([restored.status, restored.calendar_sequence, restored.cancel_cause]).toEqual([
      "confirmed",
      0,
      null,
    ]);
    expect(restored.calendar_uid).not.toBe(ended.calendar_uid);
    expect(await seatsOf(app)).toEqual({ physical: [1, 0] });
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines("who is restored to a full event waits last, unless somebody says why not", async (engine) => {
  const app = await testApp(engine);
  const [first] = await registered(app, 3, { capacity: 1 });
  await cancelForPerson(app, first!, BECAUSE);
  expect((await restoreRegistration(app, first!, NO_REASON)).status).toBe("waitlisted");
  expect(await seatsOf(app)).toEqual({ physical: [1, 2] });

  await cancelForPerson(app, first!, BECAUSE);
  const seated = await restoreRegistration(app, first!, NO_REASON, "Meldt av ved en feil.");
  expect([seated.status, seated.override_reason]).toEqual(["confirmed", "Meldt av ved en feil."]);
  expect(await seatsOf(app)).toEqual({ physical: [2, 1] });
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines("who registered again meanwhile is not restored beside themself", async (engine) => {
  const app = await testApp(engine);
  const [first] = await registered(app, 1, { capacity: 2 });
  await cancelRegistration(app, first!);
  await registerMore(app, [1], "another form");
  expect(await refusalOf(restoreRegistration(app, first!, NO_REASON))).toBe("same-address-twice");
});

onBothEngines("more seats: exactly as many move up, in order", async (engine) => {
  const app = await testApp(engine);
  await registered(app, 6, { capacity: 2 });
  const moved = await changeCapacity(app, await eventId(app), "physical", {
    capacity: 4,
    accountId: "account-1",
    keepRegistered: false,
  });
  expect(moved.map((one) => one.name)).toEqual(["Prøvedeltaker 3", "Prøvedeltaker 4"]);
  expect(await seatsOf(app)).toEqual({ physical: [4, 2] });
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines("fewer seats than people: refused, or they keep them and nobody moves up", async (engine) => {
  const app = await testApp(engine);
  const [first, second] = await registered(app, 4, { capacity: 3 });
  const fewer = { capacity: 1, accountId: "account-1" };
  expect(
    await refusalOf(changeCapacity(app, await eventId(app), "physical", { ...fewer, keepRegistered: false })),
  ).toBe("capacity-below-taken");
  await changeCapacity(app, await eventId(app), "physical", { ...fewer, keepRegistered: true });
  expect(await brokenInvariants(app)).toEqual([]);
  await cancelRegistration(app, first!);
  await cancelRegistration(app, second!);
  expect(await statuses(app)).toEqual(["cancelled", "cancelled", "confirmed", "waitlisted"]);
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines("the sweeper finds a seat that somebody freed by hand", async (engine) => {
  const app = await testApp(engine);
  await registered(app, 3, { capacity: 1 });
  await app.db.updateTable("seats").set({ capacity: 2 }).execute();
  expect(await brokenInvariants(app)).toEqual(["R8: a seat is free beside one who waits for it"]);
  expect(await sweep(app)).toBe(1);
  expect(await sweep(app)).toBe(0);
  expect(await statuses(app)).toEqual(["confirmed", "confirmed", "waitlisted"]);
  expect(await brokenInvariants(app)).toEqual([]);
});

async function registered(app: App, people: number, wish: Partial<EventFacts> & { capacity: number }) {
  await aSeminar(app, wish);
  return registerMore(
    app,
    Array.from({ length: people }, (_, index) => index + 1),
  );
}

async function registerMore(app: App, numbers: readonly number[], form?: string): Promise<string[]> {
  const { slug } = await app.db.selectFrom("event").select("slug").executeTakeFirstOrThrow();
  const ids: string[] = [];
  for (const number of numbers) {
    const wish = person(number, form === undefined ? {} : { submissionKey: form });
    ids.push((await register(app, slug, wish, MORNING)).registrationId);
  }
  return ids;
}

async function statuses(app: App): Promise<string[]> {
  const rows = await app.db.selectFrom("registration").select("status").orderBy("id").execute();
  return rows.map((row) => row.status);
}

async function eventId(app: App): Promise<string> {
  return (await app.db.selectFrom("event").select("id").executeTakeFirstOrThrow()).id;
}
