import { expect } from "vitest";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { register } from "#app/registration/register.ts";
import { aConference, aSeminar, MORNING, person, testApp } from "#tests/support/app.ts";
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

const AGAIN = { submissionKey: "another-form" };

onBothEngines("the same form twice gets the same answer, one seat and one letter", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 1 });
  const first = await register(app, event.slug, person(1), MORNING);
  const again = await register(app, event.slug, person(1), MORNING);

  expect(again).toEqual({ ...first, isKnown: true });
  expect(await seatsOf(app)).toEqual({ physical: [1, 0] });
  expect(await letters(app)).toEqual(["registration-confirmed → provedeltaker1@example.org"]);
  expect(await activity(app)).toEqual(["visitor registered"]);
});

onBothEngines(
  "a form sent again after the last seat went, or the deadline passed, still gets its first answer",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { capacity: 1, hasWaitlist: false });
    await register(app, event.slug, person(1), MORNING);

    const later = "2017-11-30T08:00:00.000Z";
    expect((await register(app, event.slug, person(1), later)).status).toBe("confirmed");
    expect(await refusalOf(register(app, event.slug, person(1, AGAIN), MORNING))).toBe("event-full");
    expect(await refusalOf(register(app, event.slug, person(1, AGAIN), later))).toBe("registration-closed");
    expect(await letters(app)).toHaveLength(1);
  },
);

onBothEngines(
  "the same key with another address is another person: somebody went back to correct it",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app);
    await register(app, event.slug, person(1), MORNING);
    const corrected = await register(app, event.slug, person(1, { email: "rett@example.org" }), MORNING);
    expect(corrected).toMatchObject({ status: "confirmed", isKnown: false });
    expect(await seatsOf(app)).toEqual({ physical: [2, 0] });
  },
);

onBothEngines(
  "a known address is told what a new one would be, and by letter what it has",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { capacity: 2 });
    const first = await register(app, event.slug, person(1), MORNING);
    const again = await register(app, event.slug, person(1, AGAIN), MORNING);
    expect(again).toMatchObject({ status: "confirmed", registrationId: first.registrationId, isKnown: true });
    expect(await seatsOf(app)).toEqual({ physical: [1, 0] });

    await register(app, event.slug, person(2), MORNING);
    const whenFull = await register(app, event.slug, person(1, { submissionKey: "third-form" }), MORNING);
    const asNew = await register(app, event.slug, person(3), MORNING);
    expect([whenFull.status, asNew.status]).toEqual(["waitlisted", "waitlisted"]);
    expect(await seatsOf(app)).toEqual({ physical: [2, 1] });
    expect(await letters(app)).toEqual([
      "registration-confirmed → provedeltaker1@example.org",
      "already-registered → provedeltaker1@example.org",
      "registration-confirmed → provedeltaker2@example.org",
      "already-registered → provedeltaker1@example.org",
      "registration-waitlisted → provedeltaker3@example.org",
    ]);
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines("one who waits and asks again keeps the place, and hears it", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 1 });
  for (const number of [1, 2, 3]) await register(app, event.slug, person(number), MORNING);
  await register(app, event.slug, person(3, AGAIN), MORNING);

  expect((await letterFacts(app)).at(-1)).toMatchObject({
    status: "waitlisted",
    placeInLine: 2,
    invitation: null,
  });
  expect(await seatsOf(app)).toEqual({ physical: [1, 2] });
});

onBothEngines(
  "the second form sent twice has one letter too, and an address has six an hour",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app);
    await register(app, event.slug, person(1), MORNING);
    await register(app, event.slug, person(1, AGAIN), MORNING);
    await register(app, event.slug, person(1, AGAIN), MORNING);
    expect(await letters(app)).toHaveLength(2);

    for (let form = 2; form <= 10; form++) {
      const answer = await register(app, event.slug, person(1, { submissionKey: `form-${form}` }), MORNING);
      expect(answer.status).toBe("confirmed");
    }
    expect(await letters(app)).toHaveLength(1 + 6);

    app.setNow("2017-11-20T09:00:00.000Z");
    await register(app, event.slug, person(1, { submissionKey: "form-11" }), MORNING);
    expect(await letters(app)).toHaveLength(1 + 6 + 1);
    const { key } = await app.db.selectFrom("rate").select("key").executeTakeFirstOrThrow();
    expect(key).toMatch(/^letters\/[\w-]{43}$/);
  },
);

onBothEngines("two spellings of one address are one person", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  const { readRegistration } = await import("#app/registration/form/form.ts");
  for (const [index, email] of ["Åse@Blåbær.no", " åse@xn--blbr-roah.no"].entries()) {
    const form = readRegistration(
      new URLSearchParams({ name: "Åse", email, submission_key: `form-${index}` }),
    );
    if (!form.ok) throw new Error(JSON.stringify(form.faults));
    await register(app, event.slug, { ...form.value, language: "nn" }, MORNING);
  }
  expect(await namesAndStatus(app)).toEqual([["Åse", "confirmed"]]);
});

onBothEngines("two forms for one address at the same moment both get an answer", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  const forms = Array.from({ length: 20 }, (_, form) => person(1, { submissionKey: `form-${form}` }));
  const answers = await Promise.all(forms.map((form) => register(app, event.slug, form, MORNING)));
  expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set(["confirmed"]));
  expect(answers.filter((answer) => !answer.isKnown)).toHaveLength(1);
  expect(await seatsOf(app)).toEqual({ physical: [1, 0] });
});

onBothEngines(
  "so do two that ask for different kinds of seat, which hold different locks",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aConference(app, { capacity: 0 });
    for (let round = 0; round < 20; round++) {
      const kinds = ["physical", "stream"] as const;
      const asked = kinds.map((kind) => person(round, { kind, submissionKey: `${kind}-${round}` }));
      const answers = await Promise.all(asked.map((wish) => register(app, event.slug, wish, MORNING)));
      expect(answers.map((answer) => answer.status)).toEqual(["waitlisted", "confirmed"]);
      expect(answers.filter((answer) => !answer.isKnown)).toHaveLength(1);
    }
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines(
  "one who cancelled may register again, also with the form that stands in the browser",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app);
    const first = await register(app, event.slug, person(1), MORNING);
    await cancelRegistration(app, first.registrationId);
    const again = await register(app, event.slug, person(1), MORNING);
    const replay = await register(app, event.slug, person(1), MORNING);

    expect(again).toMatchObject({ status: "confirmed", isKnown: false });
    expect(replay).toEqual({ ...again, isKnown: true });
    const uids = await app.db.selectFrom("registration").select("calendar_uid").execute();
    expect(new Set(uids.map((row) => row.calendar_uid)).size).toBe(2);
    expect(await seatsOf(app)).toEqual({ physical: [1, 0] });
    expect((await letters(app)).map((letter) => letter.split(" ")[0])).toEqual([
      "registration-confirmed",
      "registration-cancelled",
      "registration-confirmed",
    ]);
  },
);
