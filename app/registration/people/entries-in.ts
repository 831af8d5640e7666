import { cleanText } from "#app/calendar/text.ts";
import { split } from "./fields.ts";

/** What is written about one person. */
export interface Entry {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** Looks like an address: enough to know where one person ends. */
const ADDRESS = /[^\s<>()[\],;:"'@]@[^\s<>()[\],;:"']/g;
/** The names of columns above a list. */
const HEADING = /^(?=.*(?:navn|namn|name))(?=.*(?:post|mail|adresse))[^@]*$/i;

/** What is written about each person: a line, or a piece of one on which several stand. Headings are left out. */
export function entriesIn(text: string): Entry[] {
  const lines = cleanText(text.replaceAll("\t", " ; "))
    .split("\n")
    .map((line, index) => ({ line: index + 1, text: line.replace(/\s+/g, " ").trim() }))
    .filter(({ text: whole }) => /[^ ;,]/.test(whole));
  if (lines[0] && HEADING.test(lines[0].text)) lines.shift();
  return lines.flatMap(({ line, text: whole }) => piecesOf(whole).map((piece) => ({ line, text: piece })));
}

/** A line with one address is about one person; one with several is cut after each of them. */
function piecesOf(line: string): string[] {
  return isOfOne(line)
    ? [line]
    : cutAfterEach(line, ";").flatMap((piece) => (isOfOne(piece) ? [piece] : cutAfterEach(piece, ",")));
}

function isOfOne(text: string): boolean {
  return (text.match(ADDRESS) ?? []).length < 2;
}

function cutAfterEach(line: string, mark: ";" | ","): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const part of split(line, mark)) {
    piece = piece === "" ? part : `${piece}${mark} ${part}`;
    if (part.match(ADDRESS)) {
      pieces.push(piece);
      piece = "";
    }
  }
  return piece === "" ? pieces : [...pieces, piece];
}
