import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { App } from "#app/app.ts";
import { lastMigration, pendingMigrations } from "#db/migrate.ts";
import { isPostgres } from "#db/open.ts";
import { takeSnapshot } from "#db/snapshot.ts";

/**
 * Copies a SQLite database that is about to be changed, to `BACKUP_DIR`, under the name of the last change it has
 * had; `restore` reads it with the program as it was. One that is new, or up to date, is left alone.
 *
 * @returns the copy's place; null where there was nothing to copy
 */
export async function copyBeforeChange(app: App): Promise<string | null> {
  const { databaseUrl, backupDir } = app.config;
  if (isPostgres(databaseUrl)) return null;
  const last = await lastMigration(app.db);
  if (last === null || (await pendingMigrations(app.db)).length === 0) return null;
  await mkdir(backupDir, { recursive: true, mode: 0o700 });
  const place = join(backupDir, `before-upgrade-from-${last}.sqlite`);
  await takeSnapshot(app.db, databaseUrl, place);
  return place;
}
