import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { lettersWaiting } from "#app/mail/queries.ts";
import { purge } from "#app/privacy/purge.ts";
import { copyRows } from "#db/copy-rows.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { openDatabase } from "#db/open.ts";
import type { Db } from "#db/schema.ts";
import { markOf } from "./about.ts";
import { BackupFault, openBackup, type OpenBackup } from "./open-backup.ts";

export interface Restored {
  readonly events: number;
  readonly registrations: number;
  readonly files: number;
  /** Files that the database knows and the backup did not have. */
  readonly missing: number;
  /** Letters that had not been sent when the backup was taken. */
  readonly letters: number;
  /** Null: it cannot be told. False: links in letters that have gone out open nothing. */
  readonly hasItsSecret: boolean | null;
}

/**
 * Puts a backup into an empty house, on either engine: files, then rows, all of them or none. What should have been
 * forgotten meanwhile is forgotten at once, and everybody signs in anew. The database has had all migrations.
 *
 * @throws BackupFault where the house is not empty, or the backup is not whole or newer than this program
 */
export async function restore(app: App, place: string): Promise<Restored> {
  await refuseFurnished(app.db);
  const backup = await openBackup(place);
  const folder = join(app.config.dataDir, "restoring");
  try {
    await mkdir(folder, { recursive: true });
    const url = `sqlite:${join(folder, "database.sqlite")}`;
    await backup.putDatabase(join(folder, "database.sqlite"));
    const copy = await openDatabase(url);
    try {
      await migrateToLatest(copy);
      const missing = await putFiles(app, backup, copy);
      await copyRows({ db: copy, url }, { db: app.db, url: app.config.databaseUrl });
      return await settled(app, backup, missing);
    } finally {
      await copy.destroy();
    }
  } finally {
    await backup.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function refuseFurnished(db: Db): Promise<void> {
  const events = await countOf(db, "event");
  if (events + (await countOf(db, "organisation")) + (await countOf(db, "account")) > 0)
    throw new BackupFault(
      `There is something here already, with ${events} events. ` +
        "Restore into an empty database: another DATA_DIR or DATABASE_URL, or move what is there away first.",
    );
}

/** Gives how many files are known and not there. */
async function putFiles(app: App, backup: OpenBackup, copy: Db): Promise<number> {
  const known = await copy
    .selectFrom("stored_file")
    .select(["path", "sha256"])
    .where("removed_at", "is", null)
    .execute();
  const sums = new Map(known.map(({ path, sha256 }) => [path, sha256]));
  for (const [path, read] of backup.files) {
    const { sha256 } = await app.files.write(path, (await read()) as AsyncIterable<Uint8Array>);
    if (sums.has(path) && sums.get(path) !== sha256) throw new BackupFault(`The file ${path} is not whole.`);
  }
  return known.filter(({ path }) => !backup.files.has(path)).length;
}

async function settled(app: App, backup: OpenBackup, missing: number): Promise<Restored> {
  await app.db.deleteFrom("account_session").execute();
  await purge(app);
  const { secretFile } = app.config;
  if (secretFile && backup.secret) await writeFile(secretFile, backup.secret, { mode: 0o600 });
  const isKept = secretFile !== null && backup.secret !== null;
  return {
    events: await countOf(app.db, "event"),
    registrations: await countOf(app.db, "registration"),
    files: backup.files.size,
    missing,
    letters: (await lettersWaiting(app.db)).waiting,
    hasItsSecret: isKept || (backup.secretMark === null ? null : backup.secretMark === markOf(app)),
  };
}

async function countOf(
  db: Db,
  table: "event" | "organisation" | "account" | "registration",
): Promise<number> {
  const { count } = await db
    .selectFrom(table)
    .select(sql<number>`cast(count(*) as integer)`.as("count"))
    .executeTakeFirstOrThrow();
  return count;
}
