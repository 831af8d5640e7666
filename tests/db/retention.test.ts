import { expect } from "vitest";
import { retention } from "#db/retention.ts";
import type { Db } from "#db/schema.ts";
import { onBothEngines, testDatabase } from "#tests/support/engines.ts";

onBothEngines("every column of the database has one retention class", async (engine) => {
  const { db, close } = await testDatabase(engine);
  expect(classified()).toEqual(await columnsOf(db));
  await close();
});

onBothEngines("a column without a class is seen", async (engine) => {
  const { db, close } = await testDatabase(engine);
  await db.schema.alterTable("registration").addColumn("shoe_size", "text").execute();
  expect(classified()).not.toEqual(await columnsOf(db));
  await close();
});

function classified(): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(retention).map(([table, classes]) => [
      table,
      Object.values(classes).flat().map(String).sort(),
    ]),
  );
}

async function columnsOf(db: Db): Promise<Record<string, string[]>> {
  const tables = await db.introspection.getTables();
  return Object.fromEntries(
    tables.map((table) => [table.name, table.columns.map((column) => column.name).sort()]),
  );
}
