import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat, statfs, type FileHandle } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileStore } from "#app/app.ts";

/** After a file's name while it is on its way. */
const PART = ".part";
/** Ours, all of them: a path that is anything else is a bug. */
const PATH = /^(?!.*\.\.)[\w-]+(?:\/[\w.-]+)*$/;
const CHUNK_BYTES = 256 * 1024;

type Bytes = AsyncIterable<Uint8Array>;

/** Files in a folder of this machine, which is made when the first one comes. */
export function diskStore(folder: string): FileStore {
  const at = (path: string) => {
    if (!PATH.test(path)) throw new Error(`No path of ours: ${path}`);
    return join(folder, path);
  };
  return {
    append: async (path, bytes, offset) => offset + (await appended(at(path) + PART, bytes, offset)),
    arrived: (path) => sizeOf(at(path) + PART),
    settle: async (path) => {
      if ((await sizeOf(at(path) + PART)) === null && (await sizeOf(at(path))) !== null) return;
      await settled(at(path) + PART, at(path));
    },
    write: (path, bytes) => written(at(path), bytes),
    bytesOf: (path) => sizeOf(at(path)),
    open: (path, range) => createReadStream(at(path), { ...range, highWaterMark: CHUNK_BYTES }),
    async placeOf(path) {
      for (const place of [at(path) + PART, at(path)]) if ((await sizeOf(place)) !== null) return place;
      return null;
    },
    async remove(path) {
      await Promise.all([at(path), at(path) + PART].map((place) => rm(place, { force: true })));
    },
    list: (under) => pathsIn(folder, at(under)),
    async space() {
      await mkdir(folder, { recursive: true });
      const { bavail, blocks, bsize } = await statfs(folder);
      return { free: bavail * bsize, total: blocks * bsize };
    },
  };
}

/** How many bytes came, until the end or until the stream broke: the visitor will come back with the rest. */
async function appended(place: string, bytes: Bytes, offset: number): Promise<number> {
  await mkdir(dirname(place), { recursive: true });
  const file = await open(place, offset === 0 ? "w" : "r+");
  let count = 0;
  let isWriting = false;
  try {
    for await (const chunk of bytes) {
      isWriting = true;
      await writeAll(file, chunk, offset + count);
      isWriting = false;
      count += chunk.byteLength;
    }
  } catch (error) {
    if (isWriting) throw error;
  } finally {
    await file.close();
  }
  return count;
}

async function written(place: string, bytes: Bytes): Promise<{ bytes: number; sha256: string }> {
  await mkdir(dirname(place), { recursive: true });
  const draft = `${place}.draft`;
  const hash = createHash("sha256");
  let count = 0;
  const file = await open(draft, "w");
  try {
    for await (const chunk of bytes) {
      hash.update(chunk);
      await writeAll(file, chunk, count);
      count += chunk.byteLength;
    }
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await settled(draft, place);
  await rm(place + PART, { force: true });
  return { bytes: count, sha256: hash.digest("hex") };
}

async function writeAll(file: FileHandle, chunk: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < chunk.byteLength;) {
    done += (await file.write(chunk, done, chunk.byteLength - done, position + done)).bytesWritten;
  }
}

/** The bytes are on the disk before the name is, and the name before this returns. */
async function settled(from: string, to: string): Promise<void> {
  await synced(from);
  await rename(from, to);
  await synced(dirname(to));
}

async function synced(place: string): Promise<void> {
  const file = await open(place, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function sizeOf(place: string): Promise<number | null> {
  try {
    return (await stat(place)).size;
  } catch (error) {
    return isMissing(error) ? null : Promise.reject(error as Error);
  }
}

async function pathsIn(folder: string, under: string): Promise<string[]> {
  const entries = await readdir(under, { recursive: true, withFileTypes: true }).catch((error: unknown) =>
    isMissing(error) ? [] : Promise.reject(error as Error),
  );
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => (path.endsWith(PART) ? path.slice(0, -PART.length) : path));
  return [...new Set(paths)];
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ENOENT";
}
