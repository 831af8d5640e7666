import { expect } from "vitest";
import type { App } from "#app/app.ts";
import { register } from "#app/registration/register.ts";
import type { ColleaguesFacts, LetterFacts } from "#emails/facts.ts";
import { aSeminar, MORNING, person, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { brokenInvariants, letters, namesAndStatus, refusalOf, seatsOf } from "./left-behind.ts";

const COLLEAGUES = [2, 3, 4].map((number) => ({
  name: `Prøvedeltaker ${number}`,
  email: `provedeltaker${number}@example.org`,
}));

onBothEngines("colleagues are judged one by one, in the order written", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 2 });
  const answer = await register(app, event.slug, person(1, { colleagues: COLLEAGUES }), MORNING);

  expect([answer.status, answer.colleagues]).toEqual([
    "confirmed",
    [
      { name: "Prøvedeltaker 2", got: "confirmed" },
      { name: "Prøvedeltaker 3", got: "waitlisted" },
      { name: "Prøvedeltaker 4", got: "waitlisted" },
    ],
  ]);
  expect(await seatsOf(app)).toEqual({ physical: [2, 2] });
  expect(await letters(app)).toEqual([
    "registration-confirmed → provedeltaker1@example.org",
    "registration-confirmed → provedeltaker2@example.org",
    "registration-waitlisted → provedeltaker3@example.org",
    "registration-waitlisted → provedeltaker4@example.org",
    "colleagues-registered → provedeltaker1@example.org",
  ]);
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines("a colleague hears who filled in the form, and who did hears what each got", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 60 });
  await register(app, event.slug, person(1, { colleagues: COLLEAGUES.slice(0, 1) }), MORNING);

  const [own, theirs, summary] = await facts(app);
  expect([own?.colleague, theirs?.colleague]).toEqual([null, "Prøvedeltaker 1"]);
  expect((summary as ColleaguesFacts).colleagues).toEqual([{ name: "Prøvedeltaker 2", got: "confirmed" }]);
  const rows = await app.db
    .selectFrom("registration")
    .select(["id", "registered_by_id"])
    .orderBy("id")
    .execute();
  expect(rows.map((row) => row.registered_by_id)).toEqual([null, rows[0]!.id]);
});

onBothEngines("the same form again gives the same answer, and no letter", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 60 });
  const wish = person(1, { colleagues: COLLEAGUES });
  const once = await register(app, event.slug, wish, MORNING);
  const again = await register(app, event.slug, wish, MORNING);

  expect(again.colleagues).toEqual(once.colleagues);
  expect(await letters(app)).toHaveLength(5);
  expect(await seatsOf(app)).toEqual({ physical: [4, 0] });
});

onBothEngines("the same form twenty times at once is one form", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 3 });
  const wish = person(1, { colleagues: COLLEAGUES });
  await Promise.all(Array.from({ length: 20 }, () => register(app, event.slug, wish, MORNING)));

  expect(await letters(app)).toHaveLength(5);
  expect(await seatsOf(app)).toEqual({ physical: [3, 1] });
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines("a known colleague is answered as a new one, and keeps what they have", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 60 });
  await register(app, event.slug, person(2), MORNING);
  const answer = await register(app, event.slug, person(1, { colleagues: COLLEAGUES.slice(0, 1) }), MORNING);

  expect(answer.colleagues).toEqual([{ name: "Prøvedeltaker 2", got: "confirmed" }]);
  expect(await seatsOf(app)).toEqual({ physical: [2, 0] });
  expect((await letters(app)).slice(1)).toEqual([
    "registration-confirmed → provedeltaker1@example.org",
    "already-registered → provedeltaker2@example.org",
    "colleagues-registered → provedeltaker1@example.org",
  ]);
});

onBothEngines("a colleague for whom there is no seat turns nobody else away", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 2, hasWaitlist: false });
  const answer = await register(app, event.slug, person(1, { colleagues: COLLEAGUES.slice(0, 2) }), MORNING);

  expect(answer.colleagues.map((one) => one.got)).toEqual(["confirmed", "full"]);
  expect(await namesAndStatus(app)).toEqual([
    ["Prøvedeltaker 1", "confirmed"],
    ["Prøvedeltaker 2", "confirmed"],
  ]);
  const late = person(5, { colleagues: [{ name: "Prøvedeltaker 6", email: "provedeltaker6@example.org" }] });
  expect(await refusalOf(register(app, event.slug, late, MORNING))).toBe("event-full");
  expect(await brokenInvariants(app)).toEqual([]);
});

async function facts(app: App): Promise<LetterFacts[]> {
  const rows = await app.db.selectFrom("outbox").select("facts").orderBy("id").execute();
  return rows.map((row) => JSON.parse(row.facts) as LetterFacts);
}
