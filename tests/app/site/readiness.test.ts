import { expect } from "vitest";
import { readiness } from "#app/site/readiness.ts";
import { siteVersion } from "#app/site/version.ts";
import { emptyDatabase, onBothEngines, testDatabase } from "#tests/support/engines.ts";

onBothEngines(
  "a database that is up to date and can be written is ready, and nothing has changed",
  async (engine) => {
    const { db, close } = await testDatabase(engine);
    const before = await siteVersion(db);
    expect(await readiness({ db })).toEqual([]);
    expect(await siteVersion(db)).toBe(before);
    await close();
  },
);

onBothEngines("a database that has not been migrated is not ready, and it is said why", async (engine) => {
  const { db, close } = await emptyDatabase(engine);
  expect(await readiness({ db })).toEqual([
    "The database has not had every change of this version.",
    "The database cannot be written.",
  ]);
  await close();
});

onBothEngines("a database that is gone is not ready", async (engine) => {
  const { db, close } = await testDatabase(engine);
  await close();
  expect(await readiness({ db })).toHaveLength(2);
});
