/** Source: RFC 5545 §3.1: octets, the line break not counted. */
const LINE_OCTETS = 75;

/**
 * Content lines as they go over the wire: folded at 75 octets, CRLF after each, the last one too.
 *
 * Counts octets of UTF-8, and never folds inside a character: «æ» counts as two, an emoji as four.
 *
 * @param lines unfolded, without line breaks
 * @throws RangeError when a line holds a line break: it would be read as a property of its own
 */
export function foldLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function folded(line: string): string {
  if (/[\r\n]/.test(line)) throw new RangeError("A line break inside a content line");

  const parts: string[] = [];
  let begins = 0;
  let octets = 0;
  for (let at = 0; at < line.length;) {
    const point = line.codePointAt(at)!;
    const size = octetsOf(point);
    if (octets + size > LINE_OCTETS) {
      parts.push(line.slice(begins, at));
      begins = at;
      octets = 1; // the space that marks a folded line
    }
    octets += size;
    at += point < 0x10000 ? 1 : 2;
  }
  parts.push(line.slice(begins));
  return parts.join("\r\n ");
}

/** How many octets of UTF-8 a code point takes. */
function octetsOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
