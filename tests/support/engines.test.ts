import { expect } from "vitest";
import { emptyDatabase, onBothEngines, testDatabase } from "./engines.ts";

onBothEngines("each test has a migrated database to itself", async (engine) => {
  const [one, other] = await Promise.all([testDatabase(engine), testDatabase(engine)]);
  await one.db.updateTable("site_version").set({ version: 7 }).execute();
  expect(await other.db.selectFrom("site_version").select("version").execute()).toEqual([{ version: 1 }]);
  await Promise.all([one.close(), other.close(), one.close()]);
});

onBothEngines("an empty database has no table", async (engine) => {
  const { db, close } = await emptyDatabase(engine);
  expect(await db.introspection.getTables()).toEqual([]);
  await close();
});
