import { expect } from "vitest";
import { callOff, withdrawEvent } from "#app/events/change-event.ts";
import { draftEvent } from "#app/events/draft-event.ts";
import { register } from "#app/registration/register.ts";
import { aConference, anOrganiser, aSeminar, MORNING, person, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import {
  activity,
  brokenInvariants,
  letterFacts,
  letters,
  namesAndStatus,
  refusalOf,
  sentenceOf,
  seatsOf,
} from "./left-behind.ts";

onBothEngines("whoever comes first has a seat, the next waits, and each has a letter", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 1 });

  const first = await register(app, event.slug, person(1), MORNING);
  const second = await register(app, event.slug, person(2), MORNING);
  const third = await register(app, event.slug, person(3), MORNING);

  expect([first, second, third].map((one) => [one.status, one.isKnown])).toEqual([
    ["confirmed", false],
    ["waitlisted", false],
    ["waitlisted", false],
  ]);
  expect(await seatsOf(app)).toEqual({ physical: [1, 2] });
  expect(await letters(app)).toEqual([
    "registration-confirmed → provedeltaker1@example.org",
    "registration-waitlisted → provedeltaker2@example.org",
    "registration-waitlisted → provedeltaker3@example.org",
  ]);
  expect((await letterFacts(app)).map((facts) => facts.placeInLine)).toEqual([null, 1, 2]);
  expect(await activity(app)).toEqual(["visitor registered", "visitor registered", "visitor registered"]);
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines("a seat comes with an invitation of its own, a place in the line with none", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 1 });
  await register(app, event.slug, person(1), MORNING);
  await register(app, event.slug, person(2), MORNING);

  const columns = ["calendar_uid", "calendar_sequence", "organizer_name", "organizer_email"] as const;
  const rows = await app.db.selectFrom("registration").select(columns).orderBy("id").execute();
  expect(rows).toEqual([
    {
      calendar_uid: expect.stringMatching(/^[\w-]{36}@samling$/),
      calendar_sequence: 0,
      organizer_name: "Difi",
      organizer_email: "samling@example.no",
    },
    { calendar_uid: null, calendar_sequence: 0, organizer_name: null, organizer_email: null },
  ]);
  const [seated, waiting] = await letterFacts(app);
  expect(seated?.invitation).toMatchObject({ method: "REQUEST", uid: rows[0]?.calendar_uid, sequence: 0 });
  expect(waiting?.invitation).toBeNull();
});

onBothEngines("a full event without a line takes nobody, and leaves nothing behind", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 1, hasWaitlist: false });
  await register(app, event.slug, person(1), MORNING);

  expect(await refusalOf(register(app, event.slug, person(2), MORNING))).toBe("event-full");
  expect(await namesAndStatus(app)).toEqual([["Prøvedeltaker 1", "confirmed"]]);
  expect(await seatsOf(app)).toEqual({ physical: [1, 0] });
  expect(await letters(app)).toHaveLength(1);
});

onBothEngines("where seats are prioritised everyone is received, and no seat is taken", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 1, allocation: "prioritised", answerOn: "2017-11-29" });
  await register(app, event.slug, person(1), MORNING);
  await register(app, event.slug, person(2), MORNING);

  expect((await namesAndStatus(app)).map(([, status]) => status)).toEqual(["received", "received"]);
  expect(await seatsOf(app)).toEqual({ physical: [0, 0] });
  expect((await letters(app))[0]).toBe("registration-received → provedeltaker1@example.org");
});

onBothEngines("each kind of seat has its own count; unlimited is never full", async (engine) => {
  const app = await testApp(engine);
  const event = await aConference(app, { capacity: 1 });
  const kinds = ["physical", "physical", "stream", "stream", null] as const;
  for (const [index, kind] of kinds.entries())
    await register(app, event.slug, person(index, { kind }), MORNING);

  expect(await seatsOf(app)).toEqual({ physical: [1, 2], stream: [2, 0] });
  const seminar = await aSeminar(app);
  expect(await refusalOf(register(app, seminar.slug, person(9, { kind: "stream" }), MORNING))).toBe(
    "no-such-event",
  );
});

onBothEngines("E07 and E08 close when they say, whenever the answer comes", async (engine) => {
  const app = await testApp(engine);
  const e07 = await aSeminar(app, { slug: "e07" });
  const e08 = await aSeminar(app, {
    slug: "e08",
    when: { kind: "instant", starts: "2017-11-27T09:30", ends: "2017-11-27T13:00" },
    deadline: { kind: "instant", at: "2017-11-24T12:00" },
  });
  app.setNow("2017-11-29T08:00:00.000Z");

  await register(app, e07.slug, person(1), "2017-11-28T22:59:59.999Z");
  expect(await sentenceOf(app, register(app, e07.slug, person(2), "2017-11-28T23:00:00.000Z"))).toBe(
    "Påmeldingen stengte 28. november. Ta kontakt med Arrangementsvakten (arrangement@example.no) hvis du likevel ønsker å delta.",
  );
  await register(app, e08.slug, person(1), "2017-11-24T10:59:59.999Z");
  expect(await sentenceOf(app, register(app, e08.slug, person(2), "2017-11-24T11:00:00.000Z"))).toBe(
    "Påmeldingen stengte 24. november kl.\u00a012.00. Ta kontakt med Arrangementsvakten (arrangement@example.no) hvis du likevel ønsker å delta.",
  );
  expect(await namesAndStatus(app)).toHaveLength(2);
});

onBothEngines(
  "an event that has no form here says so, and one that nobody may see says nothing",
  async (engine) => {
    const app = await testApp(engine);
    const organiser = await anOrganiser(app);
    const email = await aSeminar(app, {
      slug: "email",
      registration: { mode: "email", address: "post@example.no" },
    });
    const closed = await aSeminar(app, { slug: "closed", registration: { mode: "closed" } });
    const draft = await draftEvent(app, {
      organisationId: organiser.id,
      title: "Utkast",
      type: "seminar",
      when: { kind: "unknown" },
      registration: { mode: "own", seats: { physical: 1 } },
    });
    const cancelled = await callOff(app, (await aSeminar(app, { slug: "cancelled" })).id, null);
    const withdrawn = await withdrawEvent(app, (await aSeminar(app, { slug: "withdrawn" })).id);

    const codes = [];
    for (const { slug } of [
      email,
      closed,
      draft,
      cancelled,
      withdrawn,
      { slug: "no-such" },
      { slug: "%00" },
    ]) {
      codes.push(await refusalOf(register(app, slug, person(1), MORNING)));
    }
    expect(codes).toEqual([
      "registration-elsewhere",
      "registration-closed",
      "no-such-event",
      "event-cancelled",
      "event-withdrawn",
      "no-such-event",
      "no-such-event",
    ]);
    expect(await letters(app)).toEqual([]);
  },
);

onBothEngines("a name keeps every character that can be kept", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  const names = ['Kari "Kåre" O\'Neill; DROP TABLE', "<b>Ærlig & Ødegård</b>", "👩‍🚀 ^ \\ %s ${x} {{y}}"];
  for (const [index, name] of names.entries())
    await register(app, event.slug, person(index, { name }), MORNING);
  expect((await namesAndStatus(app)).map(([name]) => name)).toEqual(names);
});

onBothEngines(
  "a letter is of no use after the event, and its link ends ninety days later",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app);
    await register(app, event.slug, person(1), MORNING);
    const { expires_at } = await app.db.selectFrom("outbox").select("expires_at").executeTakeFirstOrThrow();
    expect(expires_at).toBe("2017-12-01T09:00:00.000Z");
    expect((await letterFacts(app))[0]?.linkUntil).toBe("2018-03-01T09:00:00.000Z");
  },
);
