import { expect } from "vitest";
import { changeRegistration } from "#app/registration/change.ts";
import { changeCapacity } from "#app/registration/edit/change-capacity.ts";
import { register } from "#app/registration/register.ts";
import type { SeatKind } from "#db/schema.ts";
import { aConference, person, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { brokenInvariants, letterFacts, letters, namesAndStatus, refusalOf, seatsOf } from "./left-behind.ts";

onBothEngines(
  "one who goes over to the stream has the same entry at another place, and the seat goes on",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aConference(app, { capacity: 1 });
    const first = await come(app, event.slug, 1, "physical");
    await come(app, event.slug, 2, "physical");
    const { registration } = await goOver(app, first, 1, "stream");

    expect([registration.kind, registration.calendar_sequence]).toEqual(["stream", 1]);
    expect(await namesAndStatus(app)).toEqual([
      ["Prøvedeltaker 1", "confirmed"],
      ["Prøvedeltaker 2", "confirmed"],
    ]);
    expect(await seatsOf(app)).toEqual({ physical: [1, 0], stream: [1, 0] });
    expect((await letters(app)).slice(2).sort()).toEqual([
      "registration-changed → provedeltaker1@example.org",
      "registration-promoted → provedeltaker2@example.org",
    ]);
    const mine = (await letterFacts(app)).filter(({ person: { email } }) => email.includes("taker1@"));
    expect(mine.map(({ invitation }) => [invitation!.uid, invitation!.method, invitation!.sequence])).toEqual(
      [
        [registration.calendar_uid, "REQUEST", 0],
        [registration.calendar_uid, "REQUEST", 1],
      ],
    );
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines("one who waits for the room may have a seat on stream at once", async (engine) => {
  const app = await testApp(engine);
  const event = await aConference(app, { capacity: 1 });
  await come(app, event.slug, 1, "physical");
  const waits = await come(app, event.slug, 2, "physical");
  const { registration } = await goOver(app, waits, 2, "stream");
  expect([registration.kind, registration.status, registration.waiting_seq]).toEqual([
    "stream",
    "confirmed",
    null,
  ]);
  expect(await seatsOf(app)).toEqual({ physical: [1, 0], stream: [1, 0] });
  expect((await letters(app)).slice(2)).toEqual(["registration-confirmed → provedeltaker2@example.org"]);
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines(
  "where it is full nobody loses a seat by asking; asked again, nothing is sent",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aConference(app, { capacity: 1 });
    await come(app, event.slug, 1, "physical");
    const watches = await come(app, event.slug, 2, "stream");
    expect(await refusalOf(goOver(app, watches, 2, "physical"))).toBe("event-full");
    expect((await goOver(app, watches, 2, "stream")).isChanged).toBe(false);
    expect(await seatsOf(app)).toEqual({ physical: [1, 0], stream: [1, 0] });
    expect(await letters(app)).toHaveLength(2);
  },
);

onBothEngines("forty who want the last seat in the room: one has it", async (engine) => {
  const app = await testApp(engine);
  const event = await aConference(app, { capacity: null });
  const all = await Promise.all(
    Array.from({ length: 40 }, (_, number) => come(app, event.slug, number, "stream")),
  );
  await changeCapacity(app, event.id, "physical", { capacity: 1, accountId: "kari", keepRegistered: false });
  const outcomes = await Promise.allSettled(
    all.map((id, number) => goOver(app, id, number, number % 2 === 0 ? "physical" : "stream")),
  );
  expect(outcomes.filter((one) => one.status === "rejected")).toHaveLength(19);
  expect(await seatsOf(app)).toEqual({ physical: [1, 0], stream: [39, 0] });
  expect(await brokenInvariants(app)).toEqual([]);
});

async function come(app: TestApp, slug: string, number: number, kind: SeatKind): Promise<string> {
  return (await register(app, slug, person(number, { kind }), app.now())).registrationId;
}

function goOver(app: TestApp, id: string, number: number, kind: SeatKind) {
  const { name, organisation } = person(number);
  const same = { answers: [], parts: [], diet: undefined, assistance: undefined, wantsNewsletter: false };
  return changeRegistration(app, id, { name, organisation, kind, ...same });
}
