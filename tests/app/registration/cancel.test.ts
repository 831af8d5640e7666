import { expect } from "vitest";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { placeInLine, registrationById } from "#app/registration/queries.ts";
import { register } from "#app/registration/register.ts";
import type { App } from "#app/app.ts";
import { aSeminar, MORNING, person, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import {
  activity,
  brokenInvariants,
  letterFacts,
  letters,
  namesAndStatus,
  refusalOf,
  seatsOf,
} from "./left-behind.ts";

onBothEngines("a freed seat goes to whoever has waited longest", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 1 });
  const [first, second, third] = await registered(app, event.slug, 3);
  const { registration, isPassedOn } = await cancelRegistration(app, first!);

  expect([registration.status, registration.cancel_cause, isPassedOn]).toEqual(["cancelled", "person", true]);
  expect(await namesAndStatus(app)).toEqual([
    ["Prøvedeltaker 1", "cancelled"],
    ["Prøvedeltaker 2", "confirmed"],
    ["Prøvedeltaker 3", "waitlisted"],
  ]);
  expect(await seatsOf(app)).toEqual({ physical: [1, 1] });
  expect(await placeInLine(app.db, (await registrationById(app.db, third!))!)).toBe(1);
  expect(await placeInLine(app.db, (await registrationById(app.db, second!))!)).toBeNull();
  expect((await letters(app)).slice(3)).toEqual([
    "registration-cancelled → provedeltaker1@example.org",
    "registration-promoted → provedeltaker2@example.org",
  ]);
  expect((await activity(app)).slice(3)).toEqual(["visitor cancelled", "system promoted"]);
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines(
  "what takes the entry out of the calendar is the same entry, revised, from the same organizer",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { capacity: 1 });
    const [first] = await registered(app, event.slug, 2);
    const renamed = { ...app, config: { ...app.config, mailFrom: { name: "Ny", address: "ny@example.no" } } };
    await cancelRegistration(renamed, first!);

    const [invited, , cancelled, promoted] = await letterFacts(app);
    expect(cancelled?.invitation).toEqual({
      ...invited?.invitation,
      method: "CANCEL",
      sequence: 1,
      stampedAt: "2017-11-20T08:00:01.000Z",
    });
    expect(cancelled?.sender).toEqual(invited?.sender);
    expect(promoted?.invitation).toMatchObject({ method: "REQUEST", sequence: 0 });
    expect(promoted?.invitation?.uid).not.toBe(invited?.invitation?.uid);
    expect(promoted?.sender).toEqual({ name: "Difi", address: "ny@example.no" });
  },
);

onBothEngines("asking twice changes nothing more, and writes no second letter", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 1 });
  const [first] = await registered(app, event.slug, 3);
  const once = await cancelRegistration(app, first!);
  const twice = await cancelRegistration(app, first!);
  const many = await Promise.all(Array.from({ length: 10 }, () => cancelRegistration(app, first!)));

  expect([twice, ...many].every((one) => one.registration.status_at === once.registration.status_at)).toBe(
    true,
  );
  expect(await seatsOf(app)).toEqual({ physical: [1, 1] });
  expect(await letters(app)).toHaveLength(5);
  expect(await refusalOf(cancelRegistration(app, "no-such"))).toBe("no-such-registration");
});

onBothEngines("one who waits leaves the line, and nobody's calendar is touched", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 1 });
  const [, second, third] = await registered(app, event.slug, 3);
  const { isPassedOn } = await cancelRegistration(app, second!);

  expect(isPassedOn).toBe(false);
  expect(await seatsOf(app)).toEqual({ physical: [1, 1] });
  expect(await placeInLine(app.db, (await registrationById(app.db, third!))!)).toBe(1);
  expect((await letterFacts(app)).at(-1)).toMatchObject({ status: "cancelled", invitation: null });
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines("one who was received may take it back without a seat moving", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 1, allocation: "prioritised" });
  const [first] = await registered(app, event.slug, 2);
  await cancelRegistration(app, first!);
  expect(await seatsOf(app)).toEqual({ physical: [0, 0] });
});

onBothEngines("after the deadline a seat can still be given back, and still goes on", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 1 });
  const [first] = await registered(app, event.slug, 2);
  app.setNow("2017-11-30T07:59:59.999Z");
  expect((await cancelRegistration(app, first!)).isPassedOn).toBe(true);
});

onBothEngines(
  "later than 18 hours before the start nobody is moved, and new people join behind",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { capacity: 1, deadline: { kind: "none" } });
    const [first] = await registered(app, event.slug, 2);
    app.setNow("2017-11-30T14:00:00.000Z");

    expect((await cancelRegistration(app, first!)).isPassedOn).toBe(false);
    expect((await register(app, event.slug, person(3), app.now())).status).toBe("waitlisted");
    expect(await seatsOf(app)).toEqual({ physical: [0, 2] });
  },
);

onBothEngines("once the event has begun it is too late", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 1 });
  const [first] = await registered(app, event.slug, 2);
  app.setNow("2017-12-01T08:00:00.000Z");

  expect(await refusalOf(cancelRegistration(app, first!))).toBe("event-started");
  expect(await seatsOf(app)).toEqual({ physical: [1, 1] });
  expect(await letters(app)).toHaveLength(2);
});

onBothEngines("an organiser's order goes before the line's", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 1 });
  const [first, , , fourth] = await registered(app, event.slug, 4);
  await app.db.updateTable("registration").set({ waiting_priority: 1 }).where("id", "=", fourth!).execute();
  await cancelRegistration(app, first!);
  expect((await namesAndStatus(app)).map(([, status]) => status)).toEqual([
    "cancelled",
    "waitlisted",
    "waitlisted",
    "confirmed",
  ]);
});

onBothEngines("a freed seat stays empty while there are more people than seats", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 3 });
  const [first] = await registered(app, event.slug, 4);
  await app.db.updateTable("seats").set({ capacity: 2 }).where("event_id", "=", event.id).execute();
  expect((await cancelRegistration(app, first!)).isPassedOn).toBe(false);
  expect(await seatsOf(app)).toEqual({ physical: [2, 1] });
});

async function registered(app: App, slug: string, people: number): Promise<string[]> {
  const ids = [];
  for (let number = 1; number <= people; number++) {
    ids.push((await register(app, slug, person(number), MORNING)).registrationId);
  }
  return ids;
}
