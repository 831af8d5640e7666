import {
  isName,
  type NamedPerson,
  peopleIn,
  personPresented,
  titleAndOrganisation,
} from "#app/events/pasted/people.ts";
import { sentencesOf } from "#app/events/pasted/sentences.ts";
import { asSpeaker, type ReadSpeaker } from "./read-session.ts";

const ROLE_LABEL =
  /^(innleder|innledere|innleiar|innleiarar|foredragsholder|foredragsholdere|foredragshaldar|ordstyrer|ordstyrar|møteleder|møteleiar|moderator|speaker|speakers|chair)[ ]?:?$/i;
const ROLE_LINE = new RegExp(ROLE_LABEL.source.replace("[ ]?:?$", "[ ]?:[ ]?(?=.)"), "i");
const BY = /^(?:v\/|v\.|ved|by)[ ]?(?=\p{Lu})/u;

/** The speakers that a paragraph of their own names, or undefined when it is about something else. */
export function speakersIn(lines: readonly string[]): ReadSpeaker[] | undefined {
  const [first = "", ...rest] = lines;
  const label = ROLE_LABEL.exec(first)?.[1];
  if (label !== undefined)
    return rest.flatMap((line) => named(line).map((person) => asSpeaker(person, label)));
  const inLine = ROLE_LINE.exec(first);
  if (inLine)
    return [first.slice(inLine[0].length), ...rest]
      .flatMap(named)
      .map((person) => asSpeaker(person, inLine[1]!));
  const by = BY.exec(first);
  if (by && lines.length <= 3) {
    const people = peopleIn([first.slice(by[0].length), ...rest].join(" "));
    return people.length > 0 ? people.map((person) => asSpeaker(person)) : undefined;
  }
  return lines.length === 1 ? announced(first) : undefined;
}

/** Whether a paragraph is a label alone, so that the people stand in the next. */
export function isRoleLabel(line: string): boolean {
  return ROLE_LABEL.test(line);
}

export function named(line: string): NamedPerson[] {
  const [first] = sentencesOf(line, 0);
  const person = first && personPresented(first.text, line.slice(first.to));
  return person ? [person] : peopleIn(line);
}

const WILL_BE =
  /^(.{3,160}?) (?:vil være|vil vere|er|blir|vert|will be|is) (innleder|innleiar|foredragsholder|foredragshaldar|ordstyrer|ordstyrar|møteleder|speaker)(?: \(([^()]{1,200})\))?\.?$/iu;
const BRINGS = /med seg (?:en |ei |ein |to |tre |flere |fleire )?(.{3,120})$/iu;

/** «Rådmann i Lunner Tore Molstad Andresen vil være innleder (han vil også ha med seg …)» (acceptance D15). */
function announced(line: string): ReadSpeaker[] | undefined {
  const [, who, role, aside] = WILL_BE.exec(line) ?? [];
  const person = who === undefined ? undefined : titleThenName(who);
  if (!person || role === undefined) return undefined;
  const label = role.charAt(0).toUpperCase() + role.slice(1).toLowerCase();
  const brought = aside === undefined ? undefined : BRINGS.exec(aside)?.[1];
  return [asSpeaker(person, label), ...(brought ? [asSpeaker(toCome(brought))] : [])];
}

/** A title before its name. Where a town and a name run into each other, the first word is the town; that is a guess. */
function titleThenName(who: string): NamedPerson | undefined {
  const plain = { isNameToCome: false, bio: null };
  if (isName(who)) return { name: who, titles: [], organisation: null, ...plain, sure: true };
  const [, title, after] = /^(.{3,80} (?:i|ved|hos|for|in|at|of) )(\p{Lu}.{3,100})$/u.exec(who) ?? [];
  if (title === undefined || after === undefined) {
    const [, role, name] = /^(\p{L}[\p{Ll}-]{2,40}) (.{3,80})$/u.exec(who) ?? [];
    return role && name && isName(name)
      ? { name, titles: [role], organisation: null, ...plain, sure: true }
      : undefined;
  }
  const words = after.split(" ");
  const end = words.findIndex((word) => /kommune$/i.test(word)) + 1 || 1;
  const name = words.slice(end).join(" ");
  if (!isName(name)) return undefined;
  const at = titleAndOrganisation(title + words.slice(0, end).join(" "));
  return { name, ...at, ...plain, sure: at.sure && (end > 1 || words.length < 4) };
}

function toCome(words: string): NamedPerson {
  const organisation = /(?:for|fra|frå|i|ved|from|of) (\p{Lu}.{1,100})$/u.exec(words)?.[1] ?? null;
  return { name: null, titles: [words], organisation, isNameToCome: true, bio: null, sure: true };
}
