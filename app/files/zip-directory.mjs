/** Slides are texts and pictures: real ones stay far below. */
const OF_STRANGERS = {
  entries: 10_000,
  directoryBytes: 8 * 1024 * 1024,
  unpackedBytes: 2 * 1024 ** 3,
  ratio: 100,
};
const SMALL_BYTES = 10 * 1024 * 1024;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_BYTES = 22;
const MOST_COMMENT_BYTES = 65_535;
const ENTRY = 0x02014b50;
const HEAD = 0x04034b50;
const HEAD_BYTES = 30;
const UNKNOWN = 0xffffffff;

/**
 * What an archive says is in it, in its own order; nothing is unpacked. A fault where it is broken, or claims more
 * than is reasonable.
 *
 * Source: APPNOTE.TXT 6.3.10, §4.3.12–4.3.16.
 */
export async function entriesOf(file, most = OF_STRANGERS) {
  const { size } = await file.stat();
  const directory = await directoryOf(file, size, most);
  if (typeof directory === "string") return directory;
  const { bytes, count } = directory;
  const entries = [];
  let at = 0;
  while (entries.length < count) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return "broken";
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      bytes.readUInt16LE(at + offset),
    );
    const extra = at + 46 + nameLength;
    if (extra + extraLength + commentLength > bytes.length) return "broken";
    const entry = {
      name: bytes.toString("utf8", at + 46, extra),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      mode: bytes.readUInt32LE(at + 38) >>> 16,
      start: bytes.readUInt32LE(at + 42),
    };
    if (!readLong(entry, bytes.subarray(extra, extra + extraLength))) return "broken";
    entries.push(entry);
    at = extra + extraLength + commentLength;
  }
  return isBomb(entries, size, most) ? "too-much" : entries;
}

async function directoryOf(file, size, most) {
  const from = Math.max(0, size - END_BYTES - MOST_COMMENT_BYTES);
  const tail = await bytesAt(file, from, size - from);
  let end = tail.length - END_BYTES;
  while (end >= 0 && tail.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) return "broken";
  let count = tail.readUInt16LE(end + 10);
  let length = tail.readUInt32LE(end + 12);
  let start = tail.readUInt32LE(end + 16);
  if (count === 0xffff || length === UNKNOWN || start === UNKNOWN) {
    if (end < 20) return "broken";
    const long = await bytesAt(file, Number(tail.readBigUInt64LE(end - 12)), 56);
    if (long.length < 56 || long.readUInt32LE(0) !== END_64) return "broken";
    [count, length, start] = [32, 40, 48].map((offset) => Number(long.readBigUInt64LE(offset)));
  }
  if (start + length > size) return "broken";
  if (count > most.entries || length > most.directoryBytes) return "too-much";
  return { bytes: await bytesAt(file, start, length), count };
}

/** Sizes beyond 4 GB stand in an extra field, in this order, where the short ones say so. */
function readLong(entry, extra) {
  const long = ["unpacked", "packed", "start"].filter((name) => entry[name] === UNKNOWN);
  if (long.length === 0) return true;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1 || at + 4 + 8 * long.length > extra.length) continue;
    long.forEach((name, i) => (entry[name] = Number(extra.readBigUInt64LE(at + 4 + 8 * i))));
    return true;
  }
  return false;
}

function isBomb(entries, size, most) {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  return unpacked > most.unpackedBytes || (unpacked > SMALL_BYTES && unpacked / size > most.ratio);
}

/** The bytes of an entry as they lie there, or null where they do not. */
export async function packedOf(file, entry) {
  const start = await startOf(file, entry);
  if (start === null) return null;
  const bytes = await bytesAt(file, start, entry.packed);
  return bytes.length === entry.packed ? bytes : null;
}

/** Where the bytes of an entry begin, or null where there is none. */
export async function startOf(file, entry) {
  const head = await bytesAt(file, entry.start, HEAD_BYTES);
  if (head.length < HEAD_BYTES || head.readUInt32LE(0) !== HEAD) return null;
  return entry.start + HEAD_BYTES + head.readUInt16LE(26) + head.readUInt16LE(28);
}

async function bytesAt(file, position, length) {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, position);
  return bytes.subarray(0, bytesRead);
}
