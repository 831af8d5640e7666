import { isName, type NamedPerson, peopleIn } from "#app/events/pasted/people.ts";
import { asSpeaker, emptySession, type ReadSession } from "./read-session.ts";

/** Longer than any title with its people. */
const MAX_CELL = 2_000;

/**
 * The session in a cell or line: «Tittel - Navn og Navn, Virksomhet», «Tittel v/ Navn», «Tittel (Navn, Virksomhet)», or
 * people on the lines below. The last dash with a name after it parts title and people. It is not sure where nothing
 * but a name follows, or where what follows begins with a capital letter and is no name.
 */
export function sessionIn(cell: string): ReadSession {
  const [first = "", ...below] = cell
    .slice(0, MAX_CELL)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const { title, people, sure } = splitLine(first);
  const lines = below.map((line) => ({
    line,
    people: peopleFirst(line.replace(/^(?:v\/|ved |by )[ ]?/i, "")),
  }));
  const speakers = [people, ...lines.map((one) => one.people)].flat();
  const abstract = lines
    .filter((one) => one.people.length === 0)
    .map((one) => one.line)
    .join("\n");
  return {
    ...emptySession(title),
    abstract: abstract || null,
    speakers: speakers.map((person) => asSpeaker(person)),
    sure: sure && speakers.every((person) => person.sure),
  };
}

function splitLine(line: string): { title: string; people: NamedPerson[]; sure: boolean } {
  const by = / (?:v\/|v\/ |ved |by )[ ]?(?=\p{Lu})/u.exec(line);
  if (by) {
    const people = peopleFirst(line.slice(by.index + by[0].length));
    if (people.length > 0) return { title: line.slice(0, by.index).trim(), people, sure: true };
  }
  const [, before, inside] = /^(.{2,300}) \(([^()]{3,200})\)$/.exec(line) ?? [];
  if (before && inside && peopleFirst(inside).length > 0)
    return { title: before, people: peopleFirst(inside), sure: true };

  const dashes = [...line.matchAll(/ [-–—] /g)].map((match) => match.index).reverse();
  for (const at of dashes.slice(0, 5)) {
    const people = peopleFirst(line.slice(at + 3));
    if (people.length > 0) return { title: line.slice(0, at).trim(), people, sure: people.some(isPlaced) };
  }
  const after = dashes[0] === undefined ? "" : line.slice(dashes[0] + 3);
  return { title: line, people: [], sure: !/^\p{Lu}/u.test(after) };
}

/** «Ola Hansen, NAV» is a person; two words with capital letters alone may be anything: «Nye Krav». */
function isPlaced(person: NamedPerson): boolean {
  return person.organisation !== null || person.titles.length > 0;
}

/** The people in words that begin with a name; none in words that only hold one somewhere. */
function peopleFirst(words: string): NamedPerson[] {
  const first = words.split(/, |; | og | and | & /, 1)[0]!.trim();
  return isName(first) ? peopleIn(words) : [];
}
