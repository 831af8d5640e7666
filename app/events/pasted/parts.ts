import { datesIn } from "./dates.ts";
import { type Line, linesOf, valueOf } from "./lines.ts";

/** The lines of a text that are about one event. */
export interface Part {
  readonly lines: readonly Line[];
  /** The headline that stands nearest above its time. */
  readonly heading: Line | null;
}

export interface Parts {
  readonly parts: readonly Part[];
  /** Lines of a newsletter that belong to none of its events. */
  readonly outside: readonly Line[];
}

/**
 * The events of a text. One event owns the whole text. Where several times stand in lines of their own, each on
 * other days, the text is a newsletter: an event then reaches from the headline above its time to the next headline
 * below its practical facts.
 */
export function partsOf(text: string): Parts {
  const lines = linesOf(text);
  const anchors = anchorsIn(lines, text);
  if (anchors.length < 2) {
    const anchor = anchors[0] === undefined ? null : lines[anchors[0]]!;
    return { parts: [{ lines, heading: headingAbove(lines, anchor) }], outside: [] };
  }

  const starts = anchors.map((anchor, index) => startOf(lines, anchor, anchors[index - 1] ?? -1));
  const parts = starts.map((start, index) => {
    const own = lines.slice(start, endOf(lines, anchors[index]!, starts[index + 1] ?? lines.length));
    return { lines: own, heading: own[0]!.kind === "heading" ? own[0]! : null };
  });
  const inside = new Set(parts.flatMap((part) => part.lines));
  return { parts, outside: lines.filter((line) => !inside.has(line) && line.kind !== "blank") };
}

/** More than any newsletter has. */
const MAX_EVENTS = 50;

/** Lines that say when an event is, each with days of its own. «Dato» and «Klokkeslett» are two lines of one. */
function anchorsIn(lines: readonly Line[], text: string): number[] {
  const anchors: number[] = [];
  let before = "";
  for (const [index, line] of lines.entries()) {
    if (line.label !== "time" && line.label !== "time-and-place") continue;
    const value = valueOf(lines.slice(index, index + 8), line, text).text;
    const days = JSON.stringify(datesIn(value.slice(0, 300)).map((found) => found.days));
    if (days === "[]" || days === before) continue;
    before = days;
    anchors.push(index);
    if (anchors.length === MAX_EVENTS) break;
  }
  return anchors;
}

function headingAbove(lines: readonly Line[], anchor: Line | null): Line | null {
  const limit = anchor === null ? lines.length : lines.indexOf(anchor);
  const above = lines.slice(0, limit).filter((line) => line.kind === "heading");
  return above[0] ?? null;
}

function startOf(lines: readonly Line[], anchor: number, after: number): number {
  for (let index = anchor - 1; index > after; index--) if (lines[index]!.kind === "heading") return index;
  let index = anchor;
  while (index - 1 > after && lines[index - 1]!.kind === "fact") index--;
  return index;
}

function endOf(lines: readonly Line[], anchor: number, limit: number): number {
  for (let index = anchor + 1; index < limit; index++) if (lines[index]!.kind === "heading") return index;
  return limit;
}
