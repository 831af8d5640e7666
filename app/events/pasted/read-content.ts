import { pieceOf, type Piece, type Reading, sure } from "./reading.ts";
import type { Line } from "./lines.ts";
import { type NamedPerson, peopleIn, personPresented } from "./people.ts";
import { factsAbout, type Scope } from "./scope.ts";
import { sentencesOf } from "./sentences.ts";

const TOPICS_FOLLOW = /(?:tema|temaer|temaene|emner|emne|stikkord|topics|themes)(?!\p{L})[^.!?]{0,80}:$/iu;
const POINT_SIGN = /^(?:[•·▪◦‣*–-]|\d{1,2}[.)]|[a-z]\))[ \t]{1,3}/i;

/** The points under «Noen sentrale temaer er:» (acceptance A33). Other lists stay in the text. */
export function readTopics(scope: Scope): Reading<readonly string[]> | null {
  const lines = scope.part.lines.filter((line) => line.kind !== "blank");
  for (const [index, line] of lines.entries()) {
    if (!TOPICS_FOLLOW.test(line.text.slice(-160)) && line.label !== "topics") continue;
    const points = pointsFrom(lines, index + 1);
    if (points.length === 0) continue;
    const intro = sentencesOf(line.text, line.from).at(-1)!;
    scope.used.add(intro, ...points);
    const pieces = points.map((point) => pieceOf(scope.text, point.from, point.to));
    return { value: pieces.map((piece) => pointWords(piece.text)), pieces, doubt: null };
  }
  return null;
}

function pointsFrom(lines: readonly Line[], start: number): Line[] {
  const end = lines.findIndex((line, index) => index >= start && line.kind !== "point");
  return lines.slice(start, end === -1 ? lines.length : end);
}

export function pointWords(line: string): string {
  return line.replace(POINT_SIGN, "");
}

/** People presented in a paragraph of their own, or in lines under «Innledere» (acceptance 1.2, D13). */
export function readSpeakers(scope: Scope): Reading<NamedPerson>[] {
  const labelled = factsAbout(scope, "speakers").flatMap(({ line, from, to, text }) => {
    const people = text.split("\n").flatMap((row) => peopleOnLine(pointWords(row)));
    if (people.length > 0) scope.used.add(line, { from, to });
    return people.map((person) => readPerson(person, pieceOf(scope.text, from, to)));
  });
  const presented = scope.part.lines.flatMap((line) => {
    if (line.kind !== "prose" || scope.used.has(line)) return [];
    const [first] = sentencesOf(line.text, line.from);
    const person = first && personPresented(first.text, line.text.slice(first.to - line.from));
    if (!person) return [];
    scope.used.add(line);
    return [readPerson(person, pieceOf(scope.text, line.from, line.to))];
  });
  return [...labelled, ...presented];
}

function peopleOnLine(row: string): NamedPerson[] {
  const [first] = sentencesOf(row, 0);
  const person = first && personPresented(first.text, row.slice(first.to));
  return person ? [person] : peopleIn(row);
}

function readPerson(person: NamedPerson, piece: Piece): Reading<NamedPerson> {
  return { value: person, pieces: [piece], doubt: person.sure ? null : "from-running-text" };
}

/** Who it is for: a line that says so, or those whom the sentence invites (acceptance C11–C14). */
export function readAudience(scope: Scope): Reading<string> | null {
  const labelled = factsAbout(scope, "audience")[0];
  if (labelled?.text) {
    scope.used.add(labelled.line, labelled);
    return sure(labelled.text, pieceOf(scope.text, labelled.from, labelled.to));
  }
  const piece = scope.invites.find((invite) => invite.audience && !invite.isPast)?.audience;
  return piece ? sure(piece.text.charAt(0).toUpperCase() + piece.text.slice(1), piece) : null;
}

const MORE_AT =
  /(?:les(?:e)?|finn(?:e)?|read|find) (?:mer|meir|more)[^.]{0,80}? (?:på|at|on) ((?:[\p{L}\d-]{1,60}\.){1,3}(?:no|com|org|eu|net|dk|se))(?![\p{L}\d])/iu;

/** «Du kan lese mer om frokostmøtet på Difi.no.» (acceptance D26). */
export function readDetails(scope: Scope): Reading<{ url: string | null; site: string }> | null {
  for (const sentence of scope.sentences) {
    const match = MORE_AT.exec(sentence.text.slice(0, 500));
    if (!match) continue;
    const url =
      /https?:\/\/[^\s<>"]{1,1000}/i.exec(sentence.text.slice(match.index, match.index + 1_500))?.[0] ?? null;
    scope.used.add(sentence);
    return sure({ url, site: match[1]! }, pieceOf(scope.text, sentence.from, sentence.to));
  }
  return null;
}

const MIN_LEAD = 40;

/** The first paragraph, which says why one should come. */
export function readLead(scope: Scope): Reading<string> | null {
  const start = scope.part.heading ? scope.part.lines.indexOf(scope.part.heading) + 1 : 0;
  const lead = scope.part.lines
    .slice(start)
    .find((line) => line.kind === "prose" && line.text.length >= MIN_LEAD && !scope.used.has(line));
  if (!lead || /:$/.test(lead.text)) return null;
  const value = scope.used.remains(lead);
  scope.used.add(lead);
  return sure(value, pieceOf(scope.text, lead.from, lead.to));
}

/** Everything that became no field, as Markdown, in its order and whole. */
export function readBody(scope: Scope): Reading<string> | null {
  const blocks: { line: Line; words: string }[] = [];
  for (const line of scope.part.lines) {
    const words = line.kind === "blank" ? "" : scope.used.remains(line);
    if (words !== "") blocks.push({ line, words: line.kind === "point" ? asPoint(words) : words });
  }
  if (blocks.length === 0) return null;
  const value = blocks
    .map(({ line, words }, index) => (index === 0 ? "" : gap(blocks[index - 1]!.line, line)) + words)
    .join("");
  return { value, pieces: blocks.map(({ line }) => pieceOf(scope.text, line.from, line.to)), doubt: null };
}

function asPoint(words: string): string {
  return /^\d/.test(words) ? words : `- ${pointWords(words)}`;
}

function gap(before: Line, line: Line): string {
  const isOneList = before.kind === "point" && line.kind === "point";
  const isWrapped =
    before.kind === "prose" &&
    line.kind === "prose" &&
    line.from - before.to === 1 &&
    !/[.!?:]["»”)]?$/.test(before.text);
  return isOneList || isWrapped ? "\n" : "\n\n";
}
