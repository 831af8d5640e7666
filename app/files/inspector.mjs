import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { fileTypeFromFile } from "file-type";
import { isMp3 } from "./inspector-sound.mjs";
import { kindOfZip } from "./inspector-zip.mjs";

/** A worker of its own, so that a file that is made to take long can be left. Plain JavaScript: it runs unbuilt. */

const OLE = Buffer.from("d0cf11e0a1b11ae1", "hex");
const ZIP = Buffer.from("504b0304", "hex");
const KNOWN = {
  ...{ pdf: "pdf", mp4: "mp4", m4v: "mp4", webm: "webm", png: "png", jpg: "jpg", webp: "webp" },
  ...{ mp3: "mp3", m4a: "m4a", ogg: "ogg", oga: "ogg", opus: "ogg" },
};
/** Source: [MS-PPT] 2.4.9, VBAInfoContainer with its VBAInfoAtom. */
const POWERPOINT_MACROS = Buffer.from("1f00ff031400000002000004", "hex");
const POWERPOINT = Buffer.from("PowerPoint Document", "utf16le");
const MACROS = [POWERPOINT_MACROS, Buffer.from("_VBA_PROJECT", "utf16le")];
const MOST_TEXT_BYTES = 5 * 1024 * 1024;
const PIECE_BYTES = 256 * 1024;

const { place } = workerData;
parentPort.postMessage(await kindOf());
parentPort.postMessage({ sha256: await sha256() });

/** @returns {Promise<{ kind: string } | { fault: "unknown" | "macros" | "archive" }>} */
async function kindOf() {
  const file = await open(place, "r");
  try {
    const { size } = await file.stat();
    const head = Buffer.alloc(8);
    await file.read(head, 0, 8, 0);
    if (head.subarray(0, 4).equals(ZIP)) return await kindOfZip(file);
    if (head.equals(OLE)) return await kindOfOle();
    const found = await fileTypeFromFile(place);
    const kind = found && KNOWN[found.ext];
    if ((kind === "mp4" || kind === "m4a") && !(await isWholeMp4(file, size))) return { fault: "unknown" };
    if (kind === "mp3" && !(await isMp3(file))) return { fault: "unknown" };
    if (kind) return { kind };
    const isOther = found && found.ext !== "vtt";
    return isOther || size > MOST_TEXT_BYTES ? { fault: "unknown" } : await kindOfText(file, size);
  } finally {
    await file.close();
  }
}

/** Its boxes, one after the other, end where the file does, and one of them says what is in the others. */
async function isWholeMp4(file, size) {
  const head = Buffer.alloc(16);
  const boxes = new Set();
  let at = 0;
  while (at + 8 <= size && boxes.size < 64) {
    await file.read(head, 0, 16, at);
    const short = head.readUInt32BE(0);
    const length = short === 1 ? Number(head.readBigUInt64BE(8)) : short === 0 ? size - at : short;
    if (length < 8) return false;
    boxes.add(head.toString("latin1", 4, 8));
    at += length;
  }
  return at === size && boxes.has("moov");
}

async function kindOfOle() {
  const wanted = [POWERPOINT, ...MACROS];
  const seen = wanted.map(() => false);
  let tail = Buffer.alloc(0);
  for await (const bytes of piecesOf()) {
    const window = Buffer.concat([tail, bytes]);
    wanted.forEach((bytes, i) => (seen[i] ||= window.includes(bytes)));
    tail = window.subarray(-64);
  }
  const [isPowerPoint, ...macros] = seen;
  if (macros.some(Boolean)) return { fault: "macros" };
  return isPowerPoint ? { kind: "ppt" } : { fault: "unknown" };
}

async function kindOfText(file, size) {
  const bytes = Buffer.alloc(size);
  await file.read(bytes, 0, size, 0);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) return { kind: "vtt" };
    // eslint-disable-next-line no-control-regex -- no text has them
    const isText = !/[\u0000-\u0008\u000e-\u001f]/.test(text) && !/^\s*(?:<|%!|#!)/.test(text);
    return isText ? { kind: "txt" } : { fault: "unknown" };
  } catch {
    return { fault: "unknown" };
  }
}

async function sha256() {
  const hash = createHash("sha256");
  for await (const bytes of piecesOf()) hash.update(bytes);
  return hash.digest("hex");
}

/** The file a piece at a time, each in the place of the one before: a stream would leave hundreds to be cleared away. */
async function* piecesOf() {
  const file = await open(place, "r");
  const piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
  try {
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, PIECE_BYTES, null);
      if (bytesRead === 0) return;
      yield piece.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
