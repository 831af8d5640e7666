import { expect } from "vitest";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { register } from "#app/registration/register.ts";
import { aSeminar, MORNING, person, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { brokenInvariants, letters, seatsOf } from "./left-behind.ts";

onBothEngines(
  "forty at once for ten seats: ten have one, thirty wait in a line without a gap",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { capacity: 10 });
    const people = Array.from({ length: 40 }, (_, number) => person(number));
    await Promise.all(people.map((wish) => register(app, event.slug, wish, MORNING)));

    expect(await seatsOf(app)).toEqual({ physical: [10, 30] });
    const line = await app.db
      .selectFrom("registration")
      .select("waiting_seq")
      .where("status", "=", "waitlisted")
      .execute();
    expect(line.map((row) => row.waiting_seq).sort((a, b) => a! - b!)).toEqual(
      Array.from({ length: 30 }, (_, n) => n + 1),
    );
    expect(await brokenInvariants(app)).toEqual([]);
    expect(await letters(app)).toHaveLength(40);
  },
);

onBothEngines(
  "forty at once for an event without a line: ten have a seat, thirty are told that it is full",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { capacity: 10, hasWaitlist: false });
    const people = Array.from({ length: 40 }, (_, number) => person(number));
    const answers = await Promise.allSettled(people.map((wish) => register(app, event.slug, wish, MORNING)));

    const refused = answers.flatMap((answer) =>
      answer.status === "rejected" ? [(answer.reason as { code: string }).code] : [],
    );
    expect(refused).toEqual(Array.from({ length: 30 }, () => "event-full"));
    expect(await seatsOf(app)).toEqual({ physical: [10, 0] });
  },
);

onBothEngines("people come and go on a full event: nobody waits beside an empty seat", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 10 });
  const seated = await Promise.all(
    Array.from({ length: 20 }, (_, number) => register(app, event.slug, person(number), MORNING)),
  );
  await Promise.all([
    ...seated.map((one) => cancelRegistration(app, one.registrationId)),
    ...Array.from({ length: 40 }, (_, number) => register(app, event.slug, person(100 + number), MORNING)),
  ]);

  expect(await seatsOf(app)).toEqual({ physical: [10, 30] });
  expect(await brokenInvariants(app)).toEqual([]);
});
