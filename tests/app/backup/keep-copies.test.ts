import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { expect, inject, onTestFinished, test } from "vitest";
import { filesIn } from "#app/backup/about.ts";
import { copyBeforeChange } from "#app/backup/copy-before-change.ts";
import { copiesIn, keepCopies } from "#app/backup/keep-copies.ts";
import { restore } from "#app/backup/restore.ts";
import { removeFile, storeFile } from "#app/files/store.ts";
import { plus } from "#app/time.ts";
import { aSpeaker, PDF } from "#tests/app/files/a-speaker.ts";
import { testApp, type TestApp } from "#tests/support/app.ts";

test("each hour there is a copy more, from which all comes back, and the oldest goes", async () => {
  const app = await anApp(3);
  const { to, event } = await aSpeaker(app);
  const file = await storeFile(app, to(), "innlegg.pdf", PDF);
  const first = await keepCopies(app);
  expect(await keepCopies(app)).toBeNull();
  await removeFile(app, file.id);
  const gone = await afterHours(app, 1);

  const back = await anApp(3);
  expect(await restore(back, first!)).toMatchObject({ events: 1, files: 1, missing: 0 });
  expect(await buffer(back.files.open(file.path))).toEqual(PDF);
  const later = await anApp(3);
  expect(await restore(later, gone!)).toMatchObject({ events: 1, missing: 0 });
  expect(await later.db.selectFrom("event").select("id").execute()).toEqual([{ id: event.id }]);

  await afterHours(app, 1);
  expect(await copiesIn(app.config.backupDir)).toHaveLength(3);
  expect(await filesIn(join(app.config.backupDir, "files"))).toEqual([file.path]);
  for (let hour = 0; hour < 3; hour += 1) await afterHours(app, 1);
  expect(await copiesIn(app.config.backupDir)).toHaveLength(3);
  expect(await filesIn(join(app.config.backupDir, "files"))).toEqual([]);
});

test("one who wants no copies gets none, and no half copy is left by one that failed", async () => {
  const app = await anApp(0);
  expect(await keepCopies(app)).toBeNull();
  const broken = { ...app, config: { ...app.config, backupKeep: 1, databaseUrl: "sqlite:/nowhere/at/all" } };
  await expect(keepCopies(broken)).rejects.toThrow();
  expect(readdirSync(app.config.backupDir)).toEqual([]);
});

test("a database in use is copied before it is changed, and one that is up to date is not", async () => {
  const app = await anApp(1);
  await aSpeaker(app);
  expect(await copyBeforeChange(app)).toBeNull();
  await app.db.withTables<{ kysely_migration: { name: string } }>().deleteFrom("kysely_migration").execute();
  expect(await copyBeforeChange(app)).toBeNull();
  await app.db
    .withTables<{ kysely_migration: { name: string; timestamp: string } }>()
    .insertInto("kysely_migration")
    .values({ name: "2026-11-22-the-house", timestamp: app.now() })
    .execute();
  const place = await copyBeforeChange(app);
  expect(readdirSync(app.config.backupDir)).toEqual(["before-upgrade-from-2026-11-22-the-house.sqlite"]);
  expect(place).toContain(app.config.backupDir);
});

async function afterHours(app: TestApp, hours: number): Promise<string | null> {
  app.setNow(plus(app.now(), { hours }));
  return keepCopies(app);
}

async function anApp(backupKeep: number): Promise<TestApp> {
  const app = await testApp("sqlite");
  const dataDir = join(inject("runFolder"), `data-of-${app.databaseUrl.split("/").at(-1)}`);
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  return { ...app, config: { ...app.config, dataDir, backupDir: join(dataDir, "copies"), backupKeep } };
}
