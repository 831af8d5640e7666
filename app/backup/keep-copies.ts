import { constants } from "node:fs";
import { copyFile, link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { App } from "#app/app.ts";
import { FOLDER } from "#app/files/paths.ts";
import { minutesBetween } from "#app/time.ts";
import { isPostgres } from "#db/open.ts";
import { takeSnapshot } from "#db/snapshot.ts";
import { FILES, GONE, SECRET, filesIn } from "./about.ts";

/** Source: trust.md §6, P2: a lost disk costs at most an hour. */
const MINUTES_BETWEEN = 60;
const COPY = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.sqlite$/;

/**
 * Leaves a copy of the house in `BACKUP_DIR` when the last one is an hour old, and takes away the oldest. Each is one
 * file that `restore` reads; the files that people have sent lie beside them, once for all copies, for as long as one
 * of these may know them. PostgreSQL has its own ways of keeping copies, and is left alone.
 *
 * @returns the new copy's place; null where none was due
 */
export async function keepCopies(app: App): Promise<string | null> {
  const { backupDir, backupKeep, databaseUrl } = app.config;
  if (backupKeep === 0 || isPostgres(databaseUrl)) return null;
  const newest = (await copiesIn(backupDir)).at(-1);
  const now = app.now();
  if (newest && minutesBetween(takenAt(newest), now) < MINUTES_BETWEEN) return null;

  await mkdir(backupDir, { recursive: true, mode: 0o700 });
  if (app.config.secretFile) await writeFile(join(backupDir, SECRET), app.config.secret, { mode: 0o600 });
  const place = join(backupDir, `${now.replaceAll(":", "-")}.sqlite`);
  await takeSnapshot(app.db, databaseUrl, place);
  await bringFiles(app);
  for (const old of (await copiesIn(backupDir)).slice(0, -backupKeep)) await rm(join(backupDir, old));
  await dropGone(app);
  return place;
}

/** The names of the copies, oldest first. */
export async function copiesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => COPY.test(name)).sort();
}

function takenAt(name: string): string {
  return name.replace(COPY, "$1:$2:$3");
}

async function bringFiles(app: App): Promise<void> {
  for (const path of await app.files.list(FOLDER)) {
    const from = await app.files.placeOf(path);
    const to = join(app.config.backupDir, FILES, path);
    const isWhole = (await app.files.bytesOf(path)) !== null;
    if (isWhole && from && !(await isThere(to))) await bring(from, to);
  }
}

/** On the same disk a second name costs nothing, and what has settled is never written again. */
async function bring(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await link(from, to);
  } catch {
    await copyFile(from, `${to}.draft`, constants.COPYFILE_FICLONE);
    await rename(`${to}.draft`, to);
  }
}

async function isThere(place: string): Promise<boolean> {
  return stat(place).then(
    () => true,
    () => false,
  );
}

/** A file that has left the house is noted as gone, and goes when all copies are younger than that. */
async function dropGone(app: App): Promise<void> {
  const folder = join(app.config.backupDir, FILES);
  const [oldest = ""] = await copiesIn(app.config.backupDir);
  for (const path of await filesIn(folder)) {
    if ((await app.files.bytesOf(path)) !== null) continue;
    const note = join(folder, path + GONE);
    const since = await readFile(note, "utf8").catch(() => null);
    if (since === null) await writeFile(note, app.now());
    else if (since < takenAt(oldest)) {
      await rm(join(folder, path));
      await rm(note);
    }
  }
}
