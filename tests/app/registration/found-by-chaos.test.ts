import { expect } from "vitest";
import type { App } from "#app/app.ts";
import { cancelRegistration, type Decision } from "#app/registration/cancel.ts";
import { changeCapacity } from "#app/registration/edit/change-capacity.ts";
import { giveSeat, putOnWaitlist, setPriority } from "#app/registration/decide.ts";
import { handOver } from "#app/registration/hand-over.ts";
import { acceptOffer } from "#app/registration/offers.ts";
import { register } from "#app/registration/register.ts";
import { aSeminar, MORNING, person, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { brokenInvariants, namesAndStatus } from "./left-behind.ts";

const BECAUSE: Decision = { accountId: "account-1", reason: "Virksomheten har mange med fra før." };

onBothEngines("the last one without an answer cancels, and sets the line moving", async (engine) => {
  const app = await testApp(engine);
  const { slug } = await aSeminar(app, { capacity: 1, allocation: "prioritised" });
  const [waits, asks] = await registered(app, slug, [1, 2]);
  await putOnWaitlist(app, waits!, BECAUSE);
  await cancelRegistration(app, asks!);

  expect((await namesAndStatus(app)).map(([, status]) => status)).toEqual(["confirmed", "cancelled"]);
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines("a seat beyond the limit that is handed over stays one with a reason", async (engine) => {
  const app = await testApp(engine);
  const { slug } = await aSeminar(app, { capacity: 1 });
  const [, beyond] = await registered(app, slug, [1, 2]);
  await giveSeat(app, beyond!, BECAUSE, "Foredragsholder");
  await handOver(app, beyond!, { name: "Prøvedeltaker 3", email: person(3).email }, "nb");

  expect(await overrides(app)).toEqual([
    ["Prøvedeltaker 1", null],
    ["Prøvedeltaker 2", null],
    ["Prøvedeltaker 3", "Foredragsholder"],
  ]);
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines(
  "an offer that is accepted when there are fewer seats stays beyond the limit",
  async (engine) => {
    const app = await testApp(engine);
    const { id, slug } = await aSeminar(app, { capacity: 2 });
    const [first, , third] = await registered(app, slug, [1, 2, 3]);
    app.setNow("2017-11-30T09:00:00.000Z");
    await cancelRegistration(app, first!);
    await changeCapacity(app, id, "physical", { capacity: 1, accountId: "account-1", keepRegistered: true });
    await acceptOffer(app, third!, app.now());

    expect(await overrides(app)).toEqual([
      ["Prøvedeltaker 1", null],
      ["Prøvedeltaker 2", null],
      ["Prøvedeltaker 3", "capacity lowered"],
    ]);
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines("one who is put at the end of the line has lost the place in front of it", async (engine) => {
  const app = await testApp(engine);
  const { slug } = await aSeminar(app, { capacity: 1 });
  const [first, second, third] = await registered(app, slug, [1, 2, 3]);
  await setPriority(app, third!, 1, { accountId: "account-1", reason: "Var meldt på i fjor." });
  await cancelRegistration(app, first!);
  await putOnWaitlist(app, third!, { ...BECAUSE, reason: null });

  expect(await namesAndStatus(app)).toEqual([
    ["Prøvedeltaker 1", "cancelled"],
    ["Prøvedeltaker 2", "confirmed"],
    ["Prøvedeltaker 3", "waitlisted"],
  ]);
  await register(app, slug, person(4), MORNING);
  await cancelRegistration(app, second!);
  expect((await namesAndStatus(app)).slice(2)).toEqual([
    ["Prøvedeltaker 3", "confirmed"],
    ["Prøvedeltaker 4", "waitlisted"],
  ]);
  expect(await brokenInvariants(app)).toEqual([]);
});

async function registered(app: App, slug: string, numbers: readonly number[]): Promise<string[]> {
  const ids: string[] = [];
  for (const number of numbers) ids.push((await register(app, slug, person(number), MORNING)).registrationId);
  return ids;
}

async function overrides(app: App) {
  const rows = await app.db.selectFrom("registration").selectAll().orderBy("id").execute();
  return rows.map((row) => [row.name, row.override_reason]);
}
