import { sql } from "kysely";
import { expect, test } from "vitest";
import { openDatabase } from "#db/open.ts";
import { emptyDatabase, onBothEngines } from "#tests/support/engines.ts";

const SETTING = { sqlite: "pragma synchronous", postgres: "show synchronous_commit" };

onBothEngines("what is committed is on disk before anybody is told so", async (engine) => {
  const { db, close } = await emptyDatabase(engine);
  const { rows } = await sql.raw<Record<string, unknown>>(SETTING[engine]).execute(db);
  expect(rows).toEqual([engine === "sqlite" ? { synchronous: 2 } : { synchronous_commit: "on" }]);
  await close();
});

test.each([
  ["synchronous_commit", "off"],
  ["default_transaction_isolation", "'repeatable read'"],
])("the house does not open on a PostgreSQL where %s is %s", async (setting, value) => {
  const { db, url, close } = await emptyDatabase("postgres");
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
  await sql.raw(`alter database ${rows[0]!.name} set ${setting} = ${value}`).execute(db);

  await expect(openDatabase(url)).rejects.toThrow(/^PostgreSQL: .* must be /);
  await close();
});
