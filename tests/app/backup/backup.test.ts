import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { expect, inject, onTestFinished } from "vitest";
import { makeAdmin } from "#app/accounts/make-admin.ts";
import { BackupFault } from "#app/backup/open-backup.ts";
import { restore } from "#app/backup/restore.ts";
import { takeBackup } from "#app/backup/take-backup.ts";
import { storeFile } from "#app/files/store.ts";
import { register } from "#app/registration/register.ts";
import { plus } from "#app/time.ts";
import { aSpeaker, PDF } from "#tests/app/files/a-speaker.ts";
import { aSeminar, person, testApp, type TestApp } from "#tests/support/app.ts";
import { engines, onBothEngines, type Engine } from "#tests/support/engines.ts";

onBothEngines("all comes back into an empty house, whichever engine it has", async (engine) => {
  const app = await anApp(engine);
  const { to } = await aSpeaker(app);
  const file = await storeFile(app, to(), "innlegg.pdf", PDF);
  const place = join(inject("runFolder"), `of-${engine}.zip`);
  const taken = await takeBackup(app, place);
  expect(taken).toEqual({ files: 1, bytes: readFileSync(place).length });
  for (const left of ["draft", "database"]) expect(existsSync(`${place}.${left}`)).toBe(false);

  for (const into of engines) {
    const empty = await anApp(into);
    expect(await restore(empty, place)).toEqual({
      events: 1,
      registrations: 0,
      files: 1,
      missing: 0,
      letters: 0,
      hasItsSecret: true,
    });
    expect(await buffer(empty.files.open(file.path))).toEqual(PDF);
    const all = (db: TestApp["db"]) => db.selectFrom("appearance").selectAll().execute();
    expect(await all(empty.db)).toEqual(await all(app.db));
  }
});

onBothEngines("nothing is put where there is something, nor a backup that is not whole", async (engine) => {
  const app = await anApp(engine);
  const { to } = await aSpeaker(app);
  await storeFile(app, to(), "innlegg.pdf", PDF);
  const place = join(inject("runFolder"), `broken-of-${engine}.zip`);
  const { bytes } = await takeBackup(app, place);
  await expect(restore(app, place)).rejects.toThrow("with 1 events");

  const empty = await anApp(engine);
  const wrong = readFileSync(place);
  wrong.write("%PDF-1.6", wrong.indexOf("%PDF-1.7"));
  for (const spoil of [
    () => writeFileSync(place, wrong),
    () => truncateSync(place, bytes - 100),
    () => writeFileSync(place, "GIF89a"),
    () => rmSync(place),
  ]) {
    spoil();
    await expect(restore(empty, place)).rejects.toThrow(BackupFault);
    expect(await empty.db.selectFrom("event").select("id").execute()).toEqual([]);
  }
});

onBothEngines(
  "what should have been forgotten since is not there again, and everybody signs in anew",
  async (engine) => {
    const app = await anApp(engine);
    const event = await aSeminar(app);
    await register(app, event.slug, person(1, { diet: { choices: ["vegan"], note: null } }), app.now());
    await app.db
      .insertInto("account_session")
      .values({ ...(await anAccount(app)), secret_hash: "none", expires_at: plus(app.now(), { days: 90 }) })
      .execute();
    const place = join(inject("runFolder"), `old-of-${engine}.zip`);
    await takeBackup(app, place);

    const empty = await anApp(engine);
    empty.setNow(plus(app.now(), { days: 30 }));
    expect(await restore(empty, place)).toMatchObject({ registrations: 1, letters: 1 });
    expect(await empty.db.selectFrom("diet").selectAll().execute()).toEqual([]);
    expect(await empty.db.selectFrom("account_session").selectAll().execute()).toEqual([]);
  },
);

async function anAccount(app: TestApp) {
  const { id } = await makeAdmin(app, "kari.nordmann@example.no");
  return { id: app.newId(), account_id: id, created_at: app.now() };
}

async function anApp(engine: Engine): Promise<TestApp> {
  const app = await testApp(engine);
  const dataDir = join(inject("runFolder"), `data-of-${app.databaseUrl.split("/").at(-1)}`);
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  return { ...app, config: { ...app.config, dataDir } };
}
