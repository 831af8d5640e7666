import type { FileHandle } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";

const MAX_PARTS = 5_000;
const MAX_DIRECTORY_BYTES = 4 * 1024 * 1024;
const MAX_UNPACKED_BYTES = 2 * 1024 * 1024 * 1024;
/** Slides are text and pictures: what claims to grow more than this is made to fill memory. */
const MAX_RATIO = 100;
const FREE_BYTES = 16 * 1024 * 1024;
const MAX_PART_BYTES = 16 * 1024 * 1024;
const MAX_READ_BYTES = 128 * 1024 * 1024;

/** Source: PKWARE APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16. */
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [LOCAL_BYTES, CENTRAL_BYTES, END_BYTES, MAX_COMMENT_BYTES] = [30, 46, 22, 65_535];

/** «broken»: no archive that can be read. «too-much»: more than is reasonable, or made to hold us up. */
export class ZipFault extends Error {
  override readonly name = "ZipFault";
  constructor(readonly kind: "broken" | "too-much") {
    super(kind);
  }
}

export interface Zip {
  readonly names: readonly string[];
  /** The text of one part; undefined where there is none. @throws ZipFault */
  readonly text: (name: string) => Promise<string | undefined>;
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

/**
 * The parts of an archive, read one at a time from where they lie: neither pictures nor films come into memory.
 *
 * @throws ZipFault where the archive is broken or claims too much; nothing is unpacked then
 */
export async function openZip(file: FileHandle): Promise<Zip> {
  const { size } = await file.stat();
  const entries = await directoryOf(file, size);
  let left = MAX_READ_BYTES;
  return {
    names: [...entries.keys()],
    async text(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const bytes = await unpacked(file, entry);
      if ((left -= bytes.length) < 0) throw new ZipFault("too-much");
      return bytes.toString("utf8");
    },
  };
}

async function directoryOf(file: FileHandle, size: number): Promise<Map<string, Entry>> {
  const tail = await bytesOf(
    file,
    Math.max(0, size - END_BYTES - MAX_COMMENT_BYTES),
    Math.min(size, END_BYTES + MAX_COMMENT_BYTES),
  );
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + END_BYTES > tail.length || tail.readUInt32LE(end) !== END)
    throw new ZipFault("broken");
  const count = tail.readUInt16LE(end + 10);
  const length = tail.readUInt32LE(end + 12);
  if (count > MAX_PARTS || length > MAX_DIRECTORY_BYTES) throw new ZipFault("too-much");
  const directory = await bytesOf(file, tail.readUInt32LE(end + 16), length);
  const entries = new Map<string, Entry>();
  let at = 0;
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_BYTES > length || directory.readUInt32LE(at) !== CENTRAL) throw new ZipFault("broken");
    const nameEnd = at + CENTRAL_BYTES + directory.readUInt16LE(at + 28);
    const entry = {
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      unpacked: directory.readUInt32LE(at + 24),
      at: directory.readUInt32LE(at + 42),
    };
    entries.set(directory.toString("utf8", at + CENTRAL_BYTES, nameEnd), entry);
    total += entry.unpacked;
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  if (total > MAX_UNPACKED_BYTES || total > FREE_BYTES + MAX_RATIO * size) throw new ZipFault("too-much");
  return entries;
}

async function unpacked(file: FileHandle, entry: Entry): Promise<Buffer> {
  if (entry.packed > MAX_PART_BYTES || entry.unpacked > MAX_PART_BYTES) throw new ZipFault("too-much");
  const head = await bytesOf(file, entry.at, LOCAL_BYTES);
  if (head.readUInt32LE(0) !== LOCAL) throw new ZipFault("broken");
  const start = entry.at + LOCAL_BYTES + head.readUInt16LE(26) + head.readUInt16LE(28);
  const packed = await bytesOf(file, start, entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new ZipFault("broken");
  try {
    return inflateRawSync(packed, { maxOutputLength: MAX_PART_BYTES });
  } catch (error) {
    const isLarge = error instanceof RangeError;
    throw new ZipFault(isLarge ? "too-much" : "broken");
  }
}

async function bytesOf(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, at);
  if (bytesRead < length) throw new ZipFault("broken");
  return buffer;
}
