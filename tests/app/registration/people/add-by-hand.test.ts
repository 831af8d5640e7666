import { expect } from "vitest";
import type { App } from "#app/app.ts";
import { addByHand, type HandDecision } from "#app/registration/people/add-by-hand.ts";
import { readPeople } from "#app/registration/people/read-people.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { register } from "#app/registration/register.ts";
import type { EventRow } from "#db/schema.ts";
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
} from "../left-behind.ts";

const BY_KARI: HandDecision = {
  accountId: "account-1",
  reason: null,
  kind: "physical",
  language: "nb",
  givesSeat: false,
};

onBothEngines(
  "people who are added by hand get what is free, and then wait; each is told",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { capacity: 1 });
    expect(
      await added(app, event, "Kari Holm, Etaten, kari@etat.example\nOla Dunk <ola@verk.example>"),
    ).toEqual(["1 kari@etat.example confirmed", "2 ola@verk.example waitlisted"]);
    expect(await letters(app)).toEqual([
      "registration-confirmed → kari@etat.example",
      "registration-waitlisted → ola@verk.example",
    ]);
    expect(
      (await letterFacts(app)).map((one) => [one.by, one.invitation?.method ?? null, one.placeInLine]),
    ).toEqual([
      ["organiser", "REQUEST", null],
      ["organiser", null, 1],
    ]);
    expect(await activity(app)).toEqual(["account-1 registered", "account-1 registered"]);
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines(
  "also after the time for it, and who is registered already is left in peace",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { capacity: 3 });
    await register(app, event.slug, person(1), MORNING);
    const gone = await register(app, event.slug, person(2), MORNING);
    await cancelRegistration(app, gone.registrationId);
    app.setNow("2017-11-30T12:00:00.000Z");
    const text = [1, 2].map((n) => `Prøvedeltaker ${n} <provedeltaker${n}@example.org>`).join("\n");

    expect(await added(app, event, text)).toEqual([
      "1 provedeltaker1@example.org known",
      "2 provedeltaker2@example.org confirmed",
    ]);
    expect((await letters(app)).slice(3)).toEqual(["registration-confirmed → provedeltaker2@example.org"]);
    expect(await added(app, event, text)).toEqual([
      "1 provedeltaker1@example.org known",
      "2 provedeltaker2@example.org known",
    ]);
    expect(await seatsOf(app)).toEqual({ physical: [2, 0] });
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines(
  "where registration is by mail there is a list from the first who is written down",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, {
      registration: { mode: "email", address: "pamelding@example.no" },
    });
    expect(await seatsOf(app)).toEqual({});
    expect(await added(app, event, "Kari Holm <kari@etat.example>")).toEqual([
      "1 kari@etat.example confirmed",
    ]);
    expect(await seatsOf(app)).toEqual({ physical: [1, 0] });
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines(
  "where the organiser decides, they ask as others do, or have a seat at once",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { capacity: 2, allocation: "prioritised" });
    expect(await added(app, event, "A <a@etat.example>")).toEqual(["1 a@etat.example received"]);
    const seated = { ...BY_KARI, givesSeat: true };
    expect(
      await added(app, event, "B <b@etat.example>; C <c@etat.example>; D <d@etat.example>", seated),
    ).toEqual(["1 b@etat.example confirmed", "1 c@etat.example confirmed", "1 d@etat.example event-full"]);
    expect(await namesAndStatus(app)).toEqual([
      ["A", "received"],
      ["B", "confirmed"],
      ["C", "confirmed"],
    ]);
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines("nobody is added to the stream of an event that has none", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  const onStream: HandDecision = { ...BY_KARI, kind: "stream" };
  expect(await refusalOf(added(app, event, "A <a@etat.example>", onStream))).toBe("no-such-event");
  expect(await seatsOf(app)).toEqual({ physical: [0, 0] });
});

onBothEngines("nobody is added to an event that is called off", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  await app.db.updateTable("event").set({ status: "cancelled" }).execute();
  expect(await refusalOf(added(app, event, "A <a@etat.example>"))).toBe("event-cancelled");
  expect(await namesAndStatus(app)).toEqual([]);
});

async function added(app: App, event: EventRow, text: string, decision = BY_KARI): Promise<string[]> {
  const all = await addByHand(app, event.id, readPeople(text).people, decision);
  return all.map(({ line, email, got }) => `${line} ${email} ${got}`);
}
