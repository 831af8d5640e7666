/** Why a text is no WebVTT that a player can use, and on which line. */
export interface CaptionFault {
  readonly code:
    "empty" | "too-large" | "no-header" | "no-cues" | "bad-time" | "ends-before-start" | "out-of-order";
  /** From 1; null where it is about the whole. */
  readonly line: number | null;
}

export const MAX_CAPTION_BYTES = 1024 * 1024;
const TIMING = /^\s*(\S+)\s+-->\s+(\S+)(?:\s.*)?$/;
const STAMP = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;

/**
 * What is wrong with captions, the first fault of all; null where nothing is. Cues may overlap, but none begins before
 * the one above it: players go through them once.
 *
 * Source: W3C WebVTT: The Web Video Text Tracks Format, §4.
 */
export function webVttFault(text: string): CaptionFault | null {
  if (text.trim() === "") return { code: "empty", line: null };
  if (Buffer.byteLength(text) > MAX_CAPTION_BYTES) return { code: "too-large", line: null };
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0]!)) return { code: "no-header", line: 1 };

  let last = -1;
  for (const [index, line] of lines.entries()) {
    if (!line.includes("-->")) continue;
    const at = index + 1;
    const times = TIMING.exec(line)?.slice(1, 3).map(millisecondsOf) ?? [];
    const [from, to] = times;
    if (from === undefined || to === undefined || from === null || to === null)
      return { code: "bad-time", line: at };
    if (to <= from) return { code: "ends-before-start", line: at };
    if (from < last) return { code: "out-of-order", line: at };
    last = from;
  }
  return last === -1 ? { code: "no-cues", line: null } : null;
}

function millisecondsOf(stamp: string): number | null {
  const [, hours = "0", minutes, seconds, thousandths] = STAMP.exec(stamp) ?? [];
  if (minutes === undefined) return null;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(thousandths);
}
