import { createReadStream, createWriteStream } from "node:fs";
import { copyFile, open, readFile, type FileHandle } from "node:fs/promises";
import { dirname, join } from "node:path";
import stream, { type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createInflateRaw } from "node:zlib";
import { entriesOf, startOf, type ZipEntry } from "#app/files/zip-directory.mjs";
import { ABOUT, DATABASE, FILES, SECRET, filesIn, readAbout } from "./about.ts";

/** What there is to restore from, whichever kind of copy it is. */
export interface OpenBackup {
  /** Leaves the database as a SQLite file at a place. */
  readonly putDatabase: (place: string) => Promise<void>;
  /** Each file by its path in the store. */
  readonly files: ReadonlyMap<string, () => Promise<Readable>>;
  readonly secret: string | null;
  /** Of the secret that its links were made with; null where it does not say. */
  readonly secretMark: string | null;
  readonly close: () => Promise<void>;
}

/** It cannot be restored from; in words for the terminal. */
export class BackupFault extends Error {
  override readonly name = "BackupFault";
}

const SQLITE = "SQLite format 3\0";
/** Ours may be as large as the house is. */
const ALL = { entries: Infinity, directoryBytes: Infinity, unpackedBytes: Infinity, ratio: Infinity };

/**
 * What `takeBackup` or the hourly copying left.
 *
 * @throws BackupFault where a file is neither, or is not whole
 */
export async function openBackup(place: string): Promise<OpenBackup> {
  const file = await open(place, "r").catch(() => {
    throw new BackupFault(`${place} cannot be read.`);
  });
  try {
    const head = Buffer.alloc(16);
    await file.read(head, 0, 16, 0);
    if (head.toString("latin1") === SQLITE) return await hourlyCopy(place, file);
    if (head.toString("latin1", 0, 2) === "PK") return await archive(place, file);
    throw new BackupFault(`${place} is no backup of Samling.`);
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function hourlyCopy(place: string, file: FileHandle): Promise<OpenBackup> {
  const beside = dirname(place);
  const folder = join(beside, FILES);
  const paths = await filesIn(folder);
  return {
    putDatabase: (to) => copyFile(place, to),
    files: new Map(paths.map((path) => [path, () => Promise.resolve(createReadStream(join(folder, path)))])),
    secret: await readFile(join(beside, SECRET), "utf8").catch(() => null),
    secretMark: null,
    close: () => file.close(),
  };
}

async function archive(place: string, file: FileHandle): Promise<OpenBackup> {
  const listed = await entriesOf(file, ALL);
  const entries = new Map(typeof listed === "string" ? [] : listed.map((entry) => [entry.name, entry]));
  const text = async (name: string) => {
    const entry = entries.get(name);
    return entry ? (await allOf(await read(entry))).toString("utf8") : null;
  };
  const about = readAbout((await text(ABOUT)) ?? "");
  const database = entries.get(DATABASE);
  if (!about || !database) throw new BackupFault(`${place} is no whole backup of Samling.`);
  return {
    putDatabase: async (to) => pipeline(await read(database), createWriteStream(to)),
    files: new Map(
      [...entries.values()]
        .filter(({ name }) => name.startsWith(FILES))
        .map((entry) => [entry.name.slice(FILES.length), () => read(entry)]),
    ),
    secret: await text(SECRET),
    secretMark: about.secretMark,
    close: () => file.close(),
  };

  async function read(entry: ZipEntry): Promise<Readable> {
    const start = await startOf(file, entry);
    if (start === null) throw new BackupFault(`${place} is broken at ${entry.name}.`);
    const packed = createReadStream(place, { start, end: start + entry.packed - 1 });
    // What breaks in the one breaks the other, and whoever reads it hears.
    return entry.method === 0 ? packed : stream.pipeline(packed, createInflateRaw(), () => undefined);
  }
}

async function allOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
