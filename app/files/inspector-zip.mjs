import { inflateRawSync } from "node:zlib";
import { entriesOf, packedOf } from "./zip-directory.mjs";

const MOST_TEXT_BYTES = 1024 * 1024;
const SYMLINK = 0o120000;
const MACROS =
  /(?:^|\/)vbaProject\.bin$|\.(?:pot|ppa|pps|ppt|sld|doc|dot|xla|xls|xlt)m$|^(?:Basic|Scripts)\//i;

/**
 * What a zip is, by its list of contents; nothing is unpacked but two small texts.
 *
 * @param {import("node:fs/promises").FileHandle} file
 * @returns {Promise<{ kind: string } | { fault: "unknown" | "macros" | "archive" }>}
 */
export async function kindOfZip(file) {
  const entries = await entriesOf(file);
  if (typeof entries === "string" || entries.some(isUnsafe) || overlap(entries)) return { fault: "archive" };
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

function isUnsafe({ name, mode, isEncrypted }) {
  const leaves = /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\\|\0/i.test(name);
  return leaves || isEncrypted || (mode & 0o170000) === SYMLINK;
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
  if (!entry || entry.packed > MOST_TEXT_BYTES) return "";
  const packed = await packedOf(file, entry);
  if (!packed) return "";
  try {
    const bytes = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: MOST_TEXT_BYTES });
    return bytes.toString("utf8");
  } catch {
    return "";
  }
}
