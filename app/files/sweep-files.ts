import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import { finishUpload } from "./finish-upload.ts";
import { FOLDER, idAt, pathOf } from "./paths.ts";
import { scanFile } from "./scan-file.ts";

/** What was swept, and what was carried on with. */
export interface Swept {
  /** Uploads that nobody came back to. */
  readonly uploads: number;
  /** Bytes that no row knows. */
  readonly orphans: number;
}

/**
 * Brings rows and bytes together again after whatever has happened: ends uploads that are too old, takes away bytes
 * that belong to no row, finishes what had come whole, and shows the scanner what waits for it.
 */
export async function sweepFiles(app: App): Promise<Swept> {
  const { numDeletedRows } = await app.db
    .deleteFrom("upload")
    .where("finished_at", "is", null)
    .where("expires_at", "<=", app.now())
    .executeTakeFirstOrThrow();
  const orphans = await sweepBytes(app);
  await finishWhole(app);
  await scanWaiting(app);
  return { uploads: Number(numDeletedRows), orphans };
}

/** Rows are written before bytes: what has none when it has been listed never gets one. */
async function sweepBytes(app: App): Promise<number> {
  const paths = await app.files.list(FOLDER);
  let swept = 0;
  for (const path of paths) {
    if (await hasRow(app, idAt(path))) continue;
    await app.files.remove(path);
    swept += 1;
  }
  return swept;
}

async function hasRow(app: App, id: string): Promise<boolean> {
  const coming = app.db
    .selectFrom("upload")
    .select("id")
    .where("id", "=", id)
    .where("finished_at", "is", null);
  const come = app.db
    .selectFrom("stored_file")
    .select("id")
    .where("id", "=", id)
    .where("removed_at", "is", null);
  return (await coming.unionAll(come).executeTakeFirst()) !== undefined;
}

/** We may have died between the last byte and the row. */
async function finishWhole(app: App): Promise<void> {
  const coming = await app.db
    .selectFrom("upload")
    .select(["id", "bytes"])
    .where("finished_at", "is", null)
    .execute();
  for (const { id, bytes } of coming) {
    const arrived = await app.files.arrived(pathOf(id));
    const isWhole = arrived === bytes || (arrived === null && (await app.files.bytesOf(pathOf(id))) !== null);
    if (isWhole) await finishUpload(app, id).catch(ifRefused);
  }
}

async function scanWaiting(app: App): Promise<void> {
  const waiting = await app.db
    .selectFrom("stored_file")
    .selectAll()
    .where("scan", "=", "pending")
    .where("removed_at", "is", null)
    .orderBy("created_at")
    .execute();
  for (const file of waiting) await scanFile(app, file).catch(ifRefused);
}

/** Its row says so to whoever sent it. */
function ifRefused(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}
