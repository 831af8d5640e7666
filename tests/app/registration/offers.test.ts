import { expect } from "vitest";
import type { App } from "#app/app.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { acceptOffer, expireOffers } from "#app/registration/offers.ts";
import { register } from "#app/registration/register.ts";
import type { RegistrationRow } from "#db/schema.ts";
import { aSeminar, MORNING, person, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import {
  activity,
  brokenInvariants,
  letterFacts,
  letters,
  namesAndStatus,
  refusalOf,
  seatsOf,
} from "./left-behind.ts";

const NEXT_MORNING = "2017-11-30T09:00:00.000Z";
const OFFER_ENDS = "2017-11-30T14:00:00.000Z";

onBothEngines("a seat freed the day before is offered to the next in line, and held", async (engine) => {
  const app = await testApp(engine);
  await aFullSeminar(app);
  app.setNow(NEXT_MORNING);
  const { isPassedOn } = await cancelRegistration(app, (await idOf(app, 1))!);

  expect(isPassedOn).toBe(true);
  expect(await namesAndStatus(app)).toEqual([
    ["Prøvedeltaker 1", "cancelled"],
    ["Prøvedeltaker 2", "offered"],
    ["Prøvedeltaker 3", "waitlisted"],
  ]);
  expect(await seatsOf(app)).toEqual({ physical: [1, 1] });
  const [offer] = (await letterFacts(app)).slice(-1);
  expect([offer?.status, offer?.offerUntil, offer?.invitation]).toEqual(["offered", OFFER_ENDS, null]);
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines(
  "who accepts has the seat, with an invitation; asking twice changes nothing",
  async (engine) => {
    const { app, offered } = await anOffer(engine);
    const once = await acceptOffer(app, offered.id, app.now());
    const twice = await acceptOffer(app, offered.id, app.now());

    expect(twice).toEqual(once);
    expect([once.status, once.offer_expires_at, once.calendar_sequence]).toEqual(["confirmed", null, 0]);
    expect((await letters(app)).slice(-2)).toEqual([
      "registration-offered → provedeltaker2@example.org",
      "registration-confirmed → provedeltaker2@example.org",
    ]);
    expect((await letterFacts(app)).at(-1)?.invitation?.method).toBe("REQUEST");
    expect(await seatsOf(app)).toEqual({ physical: [1, 1] });
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines("who declines lets the next one be asked, and hears of the way back", async (engine) => {
  const { app, offered } = await anOffer(engine);
  const { registration, isPassedOn } = await cancelRegistration(app, offered.id);

  expect([registration.status, registration.ended_as, isPassedOn]).toEqual([
    "cancelled",
    "offer-declined",
    true,
  ]);
  expect((await letters(app)).slice(-2)).toEqual([
    "registration-offer-ended → provedeltaker2@example.org",
    "registration-offered → provedeltaker3@example.org",
  ]);
  expect((await activity(app)).slice(-2)).toEqual(["visitor offer-declined", "system offered"]);
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines("an offer ends by itself, and the seat waits for the organiser", async (engine) => {
  const { app, offered } = await anOffer(engine);
  app.setNow("2017-11-30T13:59:59.999Z");
  expect(await expireOffers(app)).toBe(0);
  app.setNow(OFFER_ENDS);
  expect(await expireOffers(app)).toBe(1);
  expect(await expireOffers(app)).toBe(0);

  expect((await namesAndStatus(app)).map(([, status]) => status)).toEqual([
    "cancelled",
    "cancelled",
    "waitlisted",
  ]);
  expect(await seatsOf(app)).toEqual({ physical: [0, 1] });
  expect((await letters(app)).at(-1)).toBe("registration-offer-ended → provedeltaker2@example.org");
  expect(await refusalOf(acceptOffer(app, offered.id, app.now()))).toBe("offer-ended");
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines("an answer that came in time counts, though the house was slow", async (engine) => {
  const { app, offered } = await anOffer(engine);
  app.setNow("2017-11-30T14:00:00.500Z");
  expect((await acceptOffer(app, offered.id, "2017-11-30T13:59:59.999Z")).status).toBe("confirmed");
  expect(await refusalOf(acceptOffer(app, (await idOf(app, 3))!, app.now()))).toBe("offer-ended");
});

onBothEngines("of accepting and the end of the offer exactly one wins", async (engine) => {
  for (let round = 0; round < 10; round++) {
    const { app, offered } = await anOffer(engine);
    const justInTime = app.now();
    app.setNow(OFFER_ENDS);
    const [answer] = await Promise.all([
      acceptOffer(app, offered.id, justInTime).then(
        () => "accepted",
        () => "too late",
      ),
      expireOffers(app),
      expireOffers(app),
    ]);
    const [, [, status] = []] = await namesAndStatus(app);
    expect(status).toBe(answer === "accepted" ? "confirmed" : "cancelled");
    expect(await seatsOf(app)).toEqual({ physical: [answer === "accepted" ? 1 : 0, 1] });
    expect(await brokenInvariants(app)).toEqual([]);
  }
});

onBothEngines(
  "a seat freed after the deadline is still passed on, and after the start it is not",
  async (engine) => {
    const app = await testApp(engine);
    await aFullSeminar(app);
    app.setNow("2017-11-29T08:00:00.000Z");
    expect((await cancelRegistration(app, (await idOf(app, 1))!)).isPassedOn).toBe(true);
    app.setNow("2017-12-01T08:00:00.000Z");
    expect(await refusalOf(cancelRegistration(app, (await idOf(app, 2))!))).toBe("event-started");
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines(
  "who was promoted and cancels can register, wait and be promoted again, with a new entry",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aFullSeminar(app);
    await cancelRegistration(app, (await idOf(app, 1))!);
    await cancelRegistration(app, (await idOf(app, 2))!);
    const again = person(2, { submissionKey: "another form" });
    expect((await register(app, event.slug, again, app.now())).status).toBe("waitlisted");
    await cancelRegistration(app, (await idOf(app, 3))!);

    const people = await app.db
      .selectFrom("registration")
      .select(["name", "status", "calendar_uid"])
      .orderBy("id")
      .execute();
    expect(people.map((one) => [one.name, one.status])).toEqual([
      ["Prøvedeltaker 1", "cancelled"],
      ["Prøvedeltaker 2", "cancelled"],
      ["Prøvedeltaker 3", "cancelled"],
      ["Prøvedeltaker 2", "confirmed"],
    ]);
    expect(new Set(people.map((one) => one.calendar_uid)).size).toBe(4);
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

/** One seat, and two who wait for it. */
async function aFullSeminar(app: TestApp) {
  const event = await aSeminar(app, { capacity: 1 });
  for (const number of [1, 2, 3]) await register(app, event.slug, person(number), MORNING);
  return event;
}

async function anOffer(engine: Engine): Promise<{ app: TestApp; offered: RegistrationRow }> {
  const app = await testApp(engine);
  await aFullSeminar(app);
  app.setNow(NEXT_MORNING);
  await cancelRegistration(app, (await idOf(app, 1))!);
  const offered = await app.db
    .selectFrom("registration")
    .selectAll()
    .where("status", "=", "offered")
    .executeTakeFirstOrThrow();
  return { app, offered };
}

/** The newest registration of a numbered person. */
async function idOf(app: App, number: number): Promise<string | undefined> {
  const row = await app.db
    .selectFrom("registration")
    .select("id")
    .where("name", "=", `Prøvedeltaker ${number}`)
    .orderBy("id", "desc")
    .executeTakeFirst();
  return row?.id;
}
