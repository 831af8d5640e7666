import type { FileHandle } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";
import { entriesOf, packedOf, type ZipEntry } from "./zip-directory.mjs";

const MAX_PART_BYTES = 16 * 1024 * 1024;
const MAX_READ_BYTES = 128 * 1024 * 1024;

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

/**
 * The parts of an archive, read one at a time from where they lie: neither pictures nor films come into memory.
 *
 * @throws ZipFault where the archive is broken or claims too much; nothing is unpacked then
 */
export async function openZip(file: FileHandle): Promise<Zip> {
  const listed = await entriesOf(file);
  if (typeof listed === "string") throw new ZipFault(listed);
  const entries = new Map(listed.map((entry) => [entry.name, entry]));
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

async function unpacked(file: FileHandle, entry: ZipEntry): Promise<Buffer> {
  if (entry.packed > MAX_PART_BYTES || entry.unpacked > MAX_PART_BYTES) throw new ZipFault("too-much");
  const packed = await packedOf(file, entry);
  if (packed === null) throw new ZipFault("broken");
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new ZipFault("broken");
  try {
    return inflateRawSync(packed, { maxOutputLength: MAX_PART_BYTES });
  } catch (error) {
    const isLarge = error instanceof RangeError;
    throw new ZipFault(isLarge ? "too-much" : "broken");
  }
}
