import { type Label, labelOf } from "./labels.ts";
import { datesIn } from "./dates.ts";
import { clocksIn } from "./clock.ts";

/** One line of the text, or of one part of it, and what it looks like. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly kind: "blank" | "fact" | "point" | "heading" | "kicker" | "prose";
  /** For a fact: what it is about, and where in the text its value begins. */
  readonly label: Label | null;
  readonly valueFrom: number;
}

const POINT = /^(?:[•·▪◦‣*]|\d{1,2}[.)]|[a-z]\))[ \t]/i;
/** A dash before a long line is speech (acceptance 1.4 no. 5). */
const DASHED_POINT = /^[–-][ \t].{1,120}$/;
const ENDS_A_SENTENCE = /[.:;,!…]["»”]?$/;
/** «Dag 1: 1130:1300» (acceptance B5). */
const DAY_NUMBER = /^(?:dag|day) \d{1,2}[ ]?[:,–-]/i;
/** Alt texts and captions that were copied along with a picture (acceptance E5–E9), and links of a page. */
const PICTURE = /^(?:illustrasjon|bilde|bilete|foto|faksimile|ordsky|photo|image|logo)/i;
const LINK =
  /^(?:les|se|last|her kan|klikk|abonner|del på|meld deg|read|see|download|click|subscribe)(?!\p{L})/iu;
/** Headings inside an invitation, never its title. */
const INNER =
  /^(?:program(?:me)?|praktisk(?: informasjon)?|praktiske opplysninger|om (?:foredragsholder|innleder|arrangement|serie)\p{L}*|bakgrunn|innhold|om oss|practical information|agenda|background|velkommen|invitasjon|invitation)[:!]?$/iu;
const MAX_HEADING = 140;
const MAX_KICKER = 50;

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const line of text.split("\n")) {
    lines.push(lineOf(line, from));
    from += line.length + 1;
  }
  return lines;
}

function lineOf(text: string, from: number): Line {
  const plain = { from, to: from + text.length, text, label: null, valueFrom: from + text.length };
  if (text === "") return { ...plain, kind: "blank" };
  const labelled = labelOf(text);
  if (labelled) return { ...plain, kind: "fact", label: labelled.label, valueFrom: from + labelled.value };
  if (isBareTime(text)) return { ...plain, kind: "fact", label: "time", valueFrom: from };
  if (isPoint(text)) return { ...plain, kind: "point" };
  if (isHeading(text)) return { ...plain, kind: "heading" };
  return { ...plain, kind: isKicker(text) ? "kicker" : "prose" };
}

/** «17. januar 2018.» is a date, not the seventeenth point. */
function isPoint(text: string): boolean {
  return DASHED_POINT.test(text) || (POINT.test(text) && datesIn(text.slice(0, 60))[0]?.from !== 0);
}

/** A line that is nothing but a date and a time of day, and perhaps a place: «Fredag 1. desember kl 9–10, Difi». */
function isBareTime(text: string): boolean {
  if (text.length > 160 || !/\d/.test(text)) return false;
  if (DAY_NUMBER.test(text)) return clocksIn(text).length > 0;
  const date = datesIn(text)[0];
  return (
    date !== undefined &&
    date.from === 0 &&
    clocksIn(text.slice(date.to, date.to + 40)).length > 0 &&
    !/[.!?]$/.test(text)
  );
}

function isHeading(text: string): boolean {
  return (
    text.length <= MAX_HEADING &&
    /^["«“(]?[\p{Lu}\d]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !ENDS_A_SENTENCE.test(text) &&
    !PICTURE.test(text) &&
    !LINK.test(text) &&
    !INNER.test(text) &&
    !/[@\t]|:\/\//.test(text) &&
    !/\.[ ]\p{Lu}/u.test(text)
  );
}

/** «Leankonferansen:» above or below a headline (acceptance A30). */
function isKicker(text: string): boolean {
  return text.length <= MAX_KICKER && /^\p{Lu}[^.:!?]{1,48}:$/u.test(text) && !/\d/.test(text);
}

/** The value of a fact: the rest of its line, or the lines below it until the next blank line. */
export function valueOf(
  lines: readonly Line[],
  line: Line,
  text: string,
): { from: number; to: number; text: string } {
  if (line.valueFrom < line.to)
    return { from: line.valueFrom, to: line.to, text: text.slice(line.valueFrom, line.to) };
  const below = linesBelow(lines, line);
  const from = below[0]?.from ?? line.to;
  const to = below.at(-1)?.to ?? line.to;
  return { from, to, text: text.slice(from, to) };
}

/** At most this many lines belong to a label above them. */
const MAX_BELOW = 5;

function linesBelow(lines: readonly Line[], line: Line): Line[] {
  const start = lines.indexOf(line) + 1;
  const first = lines[start]?.kind === "blank" ? start + 1 : start;
  const below: Line[] = [];
  for (const next of lines.slice(first, first + MAX_BELOW)) {
    if (next.kind === "blank" || (next.kind === "fact" && next.label !== line.label)) break;
    below.push(next);
  }
  return below;
}
