import { expect } from "vitest";
import { migrateToLatest, pendingMigrations } from "#db/migrate.ts";
import { up as lookUpLogs } from "#db/migrations/2026-11-29-registration-log.ts";
import { migrations } from "#db/migrations/index.ts";
import { emptyDatabase, onBothEngines, testDatabase } from "#tests/support/engines.ts";

onBothEngines("an empty database gets every change, and a second time none", async (engine) => {
  const { db, close } = await emptyDatabase(engine);
  expect(await migrateToLatest(db)).toEqual(Object.keys(migrations));
  expect(await migrateToLatest(db)).toEqual([]);
  expect(await pendingMigrations(db)).toEqual([]);
  await close();
});

onBothEngines("when one change fails, none of them is there, and they can be tried again", async (engine) => {
  const { db, close } = await emptyDatabase(engine);
  await db.schema.createTable("material").addColumn("in_the_way", "text").execute();
  await expect(migrateToLatest(db)).rejects.toThrow("material");
  expect((await db.introspection.getTables()).map(({ name }) => name)).toEqual(["material"]);
  await db.schema.dropTable("material").execute();
  expect(await migrateToLatest(db)).toEqual(Object.keys(migrations));
  await close();
});

onBothEngines("two starts at once migrate one after the other", async (engine) => {
  const { db, close } = await emptyDatabase(engine);
  const done = await Promise.all([migrateToLatest(db), migrateToLatest(db)]);
  expect(done.flat()).toEqual(Object.keys(migrations));
  await close();
});

onBothEngines(
  "a log is looked up by index, in a database that had it before and in one that had not",
  async (engine) => {
    const { db, close } = await testDatabase(engine);
    await lookUpLogs(db);
    await db.schema.dropIndex("activity_registration_id").execute();
    await lookUpLogs(db);
    await db.schema.dropIndex("activity_registration_id").execute();
    await close();
  },
);

onBothEngines("a database newer than the program is refused", async (engine) => {
  const { db, close } = await testDatabase(engine);
  await db
    .withTables<{ kysely_migration: { name: string; timestamp: string } }>()
    .insertInto("kysely_migration")
    .values({ name: "2099-01-01-from-the-future", timestamp: "2099-01-01T00:00:00.000Z" })
    .execute();
  await expect(migrateToLatest(db)).rejects.toThrow("2099-01-01-from-the-future");
  await close();
});
