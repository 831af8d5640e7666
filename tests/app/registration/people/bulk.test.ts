import { expect } from "vitest";
import type { Decision } from "#app/registration/cancel.ts";
import { cancelMany, declineMany, giveSeats } from "#app/registration/people/bulk.ts";
import type { EventRow } from "#db/schema.ts";
import { aConference, aSeminar, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { brokenInvariants, letters, namesAndStatus, seatsOf } from "../left-behind.ts";
import { registered } from "../announcements/told.ts";

const BECAUSE: Decision = { accountId: "account-1", reason: "Rommet er mindre enn vi trodde." };
const NO_REASON: Decision = { accountId: "account-1", reason: null };

onBothEngines(
  "many are cancelled at once, and nobody is given a seat who is cancelled too",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { capacity: 2 });
    const ids = await registered(app, event.slug, 5);
    const chosen = [ids[0]!, ids[2]!, ids[3]!];
    expect(await cancelMany(app, event.id, chosen, BECAUSE)).toEqual(
      chosen.map((id) => ({ id, did: "done" })),
    );

    expect((await letters(app)).slice(5)).toEqual([
      "registration-cancelled → provedeltaker3@example.org",
      "registration-cancelled → provedeltaker4@example.org",
      "registration-cancelled → provedeltaker1@example.org",
      "registration-promoted → provedeltaker5@example.org",
    ]);
    expect(await cancelMany(app, event.id, [ids[0]!], BECAUSE)).toEqual([{ id: ids[0], did: "already" }]);
    expect(await seatsOf(app)).toEqual({ physical: [2, 0] });
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines(
  "many are given seats as long as there are any; of each it is said what came of it",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { capacity: 2, allocation: "approval" });
    const ids = await registered(app, event.slug, 4);
    expect(
      await dids(giveSeats(app, event.id, [ids[3]!, ids[1]!, ids[0]!, "made-up", ids[3]!], NO_REASON)),
    ).toEqual(["event-full", "done", "done", "no-such-registration"]);
    expect(await dids(giveSeats(app, event.id, [ids[0]!], NO_REASON))).toEqual(["already"]);
    expect(await dids(declineMany(app, event.id, [ids[2]!, ids[3]!, ids[0]!], BECAUSE))).toEqual([
      ...["done", "done", "not-held"],
    ]);
    expect((await namesAndStatus(app)).map(([, status]) => status)).toEqual([
      ...["confirmed", "confirmed", "declined", "declined"],
    ]);
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines("the line is skipped by many only with a reason", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 1 });
  const ids = await registered(app, event.slug, 4);
  await app.db.updateTable("seats").set({ capacity: 3 }).execute();
  expect(await dids(giveSeats(app, event.id, [ids[3]!, ids[1]!], NO_REASON))).toEqual([
    ...["line-skipped-without-reason", "done"],
  ]);
  expect(await dids(giveSeats(app, event.id, [ids[3]!], BECAUSE))).toEqual(["done"]);
  expect(await seatsOf(app)).toEqual({ physical: [3, 1] });
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines("another event's people are nobody here", async (engine) => {
  const app = await testApp(engine);
  const mine = await aSeminar(app, { capacity: 5 });
  const theirs = await aConference(app);
  const ids = await registered(app, theirs.slug, 2);
  expect(await dids(cancelMany(app, mine.id, ids, BECAUSE))).toEqual([
    ...["no-such-registration", "no-such-registration"],
  ]);
  expect((await namesAndStatus(app)).map(([, status]) => status)).toEqual(["confirmed", "confirmed"]);
});

onBothEngines("more than one transaction has people for are cancelled in several", async (engine) => {
  const app = await testApp(engine);
  const event: EventRow = await aSeminar(app, { capacity: null });
  const ids = await registered(app, event.slug, 53);
  expect(new Set(await dids(cancelMany(app, event.id, ids, BECAUSE)))).toEqual(new Set(["done"]));
  expect(await seatsOf(app)).toEqual({ physical: [0, 0] });
  expect(await brokenInvariants(app)).toEqual([]);
});

async function dids(reports: ReturnType<typeof cancelMany>): Promise<string[]> {
  return (await reports).map((one) => one.did);
}
