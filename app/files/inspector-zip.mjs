import { inflateRawSync } from "node:zlib";

const MOST_ENTRIES = 10_000;
const MOST_DIRECTORY_BYTES = 8 * 1024 * 1024;
const MOST_UNPACKED_BYTES = 2 * 1024 ** 3;
/** Slides are texts and pictures: real ones stay far below. */
const MOST_RATIO = 100;
const SMALL_BYTES = 10 * 1024 * 1024;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_BYTES = 22;
const MOST_COMMENT_BYTES = 65_535;
const ENTRY = 0x02014b50;
const UNKNOWN = 0xffffffff;
const SYMLINK = 0o120000;
const MACROS =
  /(?:^|\/)vbaProject\.bin$|\.(?:pot|ppa|pps|ppt|sld|doc|dot|xla|xls|xlt)m$|^(?:Basic|Scripts)\//i;

/**
 * What a zip is, by its list of contents; nothing is unpacked but two small texts.
 *
 * Source: APPNOTE.TXT 6.3.10, §4.3.12–4.3.16.
 *
 * @param {import("node:fs/promises").FileHandle} file
 * @param {number} size
 * @returns {Promise<{ kind: string } | { fault: "unknown" | "macros" | "archive" }>}
 */
export async function kindOfZip(file, size) {
  const entries = await entriesOf(file, size);
  if (!entries || entries.some(isUnsafe) || isBomb(entries, size) || overlap(entries))
    return { fault: "archive" };
  const named = new Map(entries.map((entry) => [entry.name, entry]));
  const contents = await textOf(file, named.get("[Content_Types].xml"));
  if (entries.some(({ name }) => MACROS.test(name)) || /macroEnabled/i.test(contents))
    return { fault: "macros" };

  const said = await textOf(file, named.get("mimetype"));
  if (said.trim() === "application/vnd.oasis.opendocument.presentation") return { kind: "odp" };
  if (contents && named.has("ppt/presentation.xml")) return { kind: "pptx" };
  if (entries.some(({ name }) => /(?:^|\/)Index\/[^/]+\.iwa$|(?:^|\/)Index\.zip$/.test(name)))
    return { kind: "key" };
  return contents || said || named.has("META-INF/MANIFEST.MF") ? { fault: "unknown" } : { kind: "zip" };
}

async function entriesOf(file, size) {
  const directory = await directoryOf(file, size);
  if (!directory) return null;
  const { bytes, count } = directory;
  const entries = [];
  let at = 0;
  while (entries.length < count) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return null;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      bytes.readUInt16LE(at + offset),
    );
    const extra = at + 46 + nameLength;
    if (extra + extraLength + commentLength > bytes.length) return null;
    const entry = {
      name: bytes.toString("utf8", at + 46, extra),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      mode: bytes.readUInt32LE(at + 38) >>> 16,
      start: bytes.readUInt32LE(at + 42),
    };
    if (!readLong(entry, bytes.subarray(extra, extra + extraLength))) return null;
    entries.push(entry);
    at = extra + extraLength + commentLength;
  }
  return entries;
}

async function directoryOf(file, size) {
  const from = Math.max(0, size - END_BYTES - MOST_COMMENT_BYTES);
  const tail = await bytesAt(file, from, size - from);
  let end = tail.length - END_BYTES;
  while (end >= 0 && tail.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) return null;
  let count = tail.readUInt16LE(end + 10);
  let length = tail.readUInt32LE(end + 12);
  let start = tail.readUInt32LE(end + 16);
  if (count === 0xffff || length === UNKNOWN || start === UNKNOWN) {
    if (end < 20) return null;
    const long = await bytesAt(file, Number(tail.readBigUInt64LE(end - 12)), 56);
    if (long.length < 56 || long.readUInt32LE(0) !== END_64) return null;
    [count, length, start] = [32, 40, 48].map((offset) => Number(long.readBigUInt64LE(offset)));
  }
  if (count > MOST_ENTRIES || length > MOST_DIRECTORY_BYTES || start + length > size) return null;
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

function isUnsafe({ name, mode, isEncrypted }) {
  const leaves = /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\\|\0/i.test(name);
  return leaves || isEncrypted || (mode & 0o170000) === SYMLINK;
}

function isBomb(entries, size) {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  return unpacked > MOST_UNPACKED_BYTES || (unpacked > SMALL_BYTES && unpacked / size > MOST_RATIO);
}

/** Entries that share bytes are how a small file becomes an enormous one. */
function overlap(entries) {
  let end = 0;
  for (const { start, packed } of entries.toSorted((a, b) => a.start - b.start)) {
    if (start < end) return true;
    end = start + 30 + packed;
  }
  return false;
}

/** A small text in the archive; empty where it is not there or not small. */
async function textOf(file, entry) {
  if (!entry || entry.packed > 1024 * 1024) return "";
  const head = await bytesAt(file, entry.start, 30);
  if (head.length < 30) return "";
  const start = entry.start + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  const packed = await bytesAt(file, start, entry.packed);
  try {
    const bytes = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: 1024 * 1024 });
    return bytes.toString("utf8");
  } catch {
    return "";
  }
}

async function bytesAt(file, position, length) {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, position);
  return bytes.subarray(0, bytesRead);
}
