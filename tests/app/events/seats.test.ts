import { expect } from "vitest";
import { freeSeat, takeSeat } from "#app/events/seats.ts";
import { aSeminar, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";

onBothEngines(
  "the last seat is taken once, and the row is written whether one was free or not",
  async (engine) => {
    const app = await testApp(engine);
    const { slug } = await aSeminar(app, { capacity: 1 });
    expect(await take(app, slug)).toMatchObject({ last_took: 1, taken: 1, version: 2 });
    expect(await take(app, slug)).toMatchObject({ last_took: 0, taken: 1, version: 3 });
  },
);

onBothEngines("nobody takes a seat past those who wait", async (engine) => {
  const app = await testApp(engine);
  const { slug } = await aSeminar(app, { capacity: 2 });
  await app.db.updateTable("seats").set({ waiting: 1 }).execute();
  expect(await take(app, slug)).toMatchObject({ last_took: 0, taken: 0 });
});

onBothEngines("where somebody decides who comes, no seat is taken", async (engine) => {
  const app = await testApp(engine);
  const { slug } = await aSeminar(app, { allocation: "prioritised" });
  expect(await take(app, slug)).toMatchObject({ last_took: 0, taken: 0 });
});

onBothEngines("a kind of seat that the event lacks is refused", async (engine) => {
  const app = await testApp(engine);
  const { slug } = await aSeminar(app);
  await expect(app.db.transaction().execute((trx) => takeSeat(trx, slug, "stream"))).rejects.toMatchObject({
    code: "no-such-event",
  });
});

onBothEngines("forty at once get twenty seats, and a seat given back is there again", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 20 });
  const taken = await Promise.all(Array.from({ length: 40 }, () => take(app, event.slug)));
  expect(taken.filter((seats) => seats.last_took).length).toBe(20);

  const after = await app.db.transaction().execute((trx) => freeSeat(trx, event.id, "physical"));
  expect(after).toMatchObject({ taken: 19, last_took: 0 });
});

function take(app: TestApp, slug: string) {
  return app.db.transaction().execute((trx) => takeSeat(trx, slug, "physical"));
}
