import { once } from "node:events";
import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { sql } from "kysely";
import { copyRows, type OpenDatabase } from "./copy-rows.ts";
import { migrateToLatest } from "./migrate.ts";
import { isPostgres, openDatabase, sqlitePathOf } from "./open.ts";
import type { Db } from "./schema.ts";

const VACUUM = join(process.cwd(), "db/vacuum.mjs");

/**
 * Everything as it is at one instant, as one SQLite file, whichever engine the house runs on; nobody waits meanwhile.
 * What was deleted is not in it. Whole and on the disk when this returns, and not there at all before.
 *
 * @param url where the database is, as `openDatabase` takes it
 * @param place the file to make; one that is there is replaced
 */
export async function takeSnapshot(db: Db, url: string, place: string): Promise<void> {
  const draft = `${place}.draft`;
  await rm(draft, { force: true });
  try {
    if (isPostgres(url)) await copied({ db, url }, draft);
    else await vacuumed(sqlitePathOf(url), draft);
    await synced(draft);
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Apart from the requests: a large file takes seconds. */
async function vacuumed(from: string, to: string): Promise<void> {
  const worker = new Worker(VACUUM, { workerData: { from, to } });
  const [code] = (await once(worker, "exit")) as [number];
  if (code !== 0) throw new Error(`The copy of the database ended with ${code}.`);
}

async function copied(from: OpenDatabase, to: string): Promise<void> {
  const url = `sqlite:${to}`;
  const db = await openDatabase(url);
  try {
    await migrateToLatest(db);
    await copyRows(from, { db, url });
    // One file, without the log beside it.
    await sql`pragma journal_mode = delete`.execute(db);
  } finally {
    await db.destroy();
  }
}

async function synced(place: string): Promise<void> {
  const file = await open(place, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
