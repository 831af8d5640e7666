/** Part of the inspector: plain JavaScript, it runs unbuilt. */

const LOOKED_AT_BYTES = 64 * 1024;
/** Kilobits a second, by the number that a frame has. Source: ISO/IEC 11172-3 §2.4.2.3 and 13818-3 §2.4.2.3, layer III. */
const KILOBITS = {
  1: [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
};
const HERTZ = [44_100, 48_000, 32_000];

/**
 * Whether sound stands in a file that begins as an MP3: two frames, the one where the other says that it ends. Its first
 * bytes alone are those of much else.
 */
export async function isMp3(file) {
  const head = Buffer.alloc(10);
  await file.read(head, 0, 10, 0);
  const start = head.toString("latin1", 0, 3) === "ID3" ? 10 + tagBytes(head) : 0;
  const bytes = Buffer.alloc(LOOKED_AT_BYTES);
  const { bytesRead } = await file.read(bytes, 0, LOOKED_AT_BYTES, start);
  for (let at = 0; at + 4 <= bytesRead; at += 1) {
    const length = frameBytes(bytes, at);
    if (length > 0 && at + length + 4 <= bytesRead && frameBytes(bytes, at + length) > 0) return true;
  }
  return false;
}

/** Source: ID3v2.3 §3.1, a size of four times seven bits. */
function tagBytes(head) {
  return (head[6] << 21) | (head[7] << 14) | (head[8] << 7) | head[9];
}

/** The length of the frame that begins here; 0 where none does. */
function frameBytes(bytes, at) {
  if (bytes[at] !== 0xff || (bytes[at + 1] & 0xe6) !== 0xe2) return 0;
  const version = (bytes[at + 1] >> 3) & 3;
  const kilobits = KILOBITS[version === 3 ? 1 : 2][(bytes[at + 2] >> 4) - 1];
  const hertz = HERTZ[(bytes[at + 2] >> 2) & 3];
  if (version === 1 || kilobits === undefined || hertz === undefined) return 0;
  const slower = { 3: 1, 2: 2, 0: 4 }[version];
  const padding = (bytes[at + 2] >> 1) & 1;
  return Math.floor(((version === 3 ? 144_000 : 72_000) * kilobits) / (hertz / slower)) + padding;
}
