import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import type { App } from "#app/app.ts";
import { FOLDER } from "#app/files/paths.ts";
import { takeSnapshot } from "#db/snapshot.ts";
import { ABOUT, DATABASE, FILES, SECRET, aboutOf } from "./about.ts";

export interface Backup {
  readonly files: number;
  readonly bytes: number;
}

/**
 * All that the house holds as one file, taken while it runs: the database as it is at one instant, the files that
 * have come whole, and the secret, where it was made here. A zip that any tool opens; `restore` reads it on either
 * engine. It holds what people have said of themselves: nobody but its owner may read the file.
 *
 * @param place the file to make; one that is there is replaced when all has gone well
 */
export async function takeBackup(app: App, place: string): Promise<Backup> {
  await mkdir(dirname(place), { recursive: true });
  const database = `${place}.database`;
  const draft = `${place}.draft`;
  try {
    await takeSnapshot(app.db, app.config.databaseUrl, database);
    const files = await filesIn(app);
    const written = createWriteStream(draft, { mode: 0o600, flush: true });
    await write(app, database, files, written);
    await rename(draft, place);
    const folder = await open(dirname(place), "r");
    await folder.sync().finally(() => folder.close());
    return { files: files.length, bytes: written.bytesWritten };
  } finally {
    await Promise.all([database, draft].map((one) => rm(one, { force: true })));
  }
}

interface StoredBytes {
  readonly path: string;
  readonly bytes: number;
}

/** Those that have settled: what is on its way is sent again from the beginning. */
async function filesIn(app: App): Promise<StoredBytes[]> {
  const found: StoredBytes[] = [];
  for (const path of await app.files.list(FOLDER)) {
    const bytes = await app.files.bytesOf(path);
    if (bytes !== null) found.push({ path, bytes });
  }
  return found;
}

async function write(
  app: App,
  database: string,
  files: readonly StoredBytes[],
  to: WriteStream,
): Promise<void> {
  const zip = new ZipFile();
  let reading: Readable | undefined;
  const fail = (error: unknown) => to.destroy(error as Error);
  zip.on("error", fail);
  const mtime = new Date(app.now());
  zip.addBuffer(Buffer.from(JSON.stringify(aboutOf(app))), ABOUT, { mtime });
  zip.addFile(database, DATABASE, { mtime });
  if (app.config.secretFile) zip.addBuffer(Buffer.from(app.config.secret), SECRET, { mtime, mode: 0o100600 });
  for (const { path, bytes } of files) {
    zip.addReadStreamLazy(FILES + path, { mtime, compress: false, size: bytes }, (give) => {
      reading = app.files.open(path);
      reading.on("error", fail);
      give(null, reading);
    });
  }
  zip.end();
  await pipeline(zip.outputStream, to).finally(() => reading?.destroy());
}
