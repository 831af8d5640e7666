import { existsSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, inject, onTestFinished } from "vitest";
import { copyRows } from "#db/copy-rows.ts";
import { openDatabase } from "#db/open.ts";
import { buildDemo } from "#db/demo/index.ts";
import { takeSnapshot } from "#db/snapshot.ts";
import type { Db } from "#db/schema.ts";
import { aSeminar, testApp } from "#tests/support/app.ts";
import { engines, onBothEngines, testDatabase } from "#tests/support/engines.ts";

onBothEngines("all rows come along into one file, and from there into either engine", async (engine) => {
  const app = await testApp(engine);
  await buildDemo(app);
  const place = join(inject("runFolder"), `copy-of-${engine}.sqlite`);
  await takeSnapshot(app.db, app.databaseUrl, place);
  expect(existsSync(`${place}.draft`)).toBe(false);

  const url = `sqlite:${place}`;
  const copy = await openDatabase(url);
  const expected = await allOf(app.db);
  expect(await allOf(copy)).toEqual(expected);
  for (const to of engines) {
    const target = await testDatabase(to);
    onTestFinished(target.close);
    const count = await copyRows({ db: copy, url }, target);
    expect(count).toBe(Object.values(expected).flat().length);
    expect(await allOf(target.db)).toEqual(expected);
  }
  await copy.destroy();
});

onBothEngines("what stands in a database that rows come into points to what is there", async (engine) => {
  const app = await testApp("sqlite");
  await aSeminar(app);
  await sql`pragma foreign_keys = off`.execute(app.db);
  await app.db.deleteFrom("venue").execute();
  const target = await testDatabase(engine);
  onTestFinished(target.close);
  await expect(copyRows({ db: app.db, url: app.databaseUrl }, target)).rejects.toThrow(/foreign key/i);
  expect(await target.db.selectFrom("event").selectAll().execute()).toEqual([]);
});

async function allOf(db: Db): Promise<Record<string, string[]>> {
  const tables = (await db.introspection.getTables()).map(({ name }) => name).sort();
  const all: Record<string, string[]> = {};
  for (const table of tables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db);
    all[table] = rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
  }
  return all;
}
