import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import type { LetterFacts } from "./facts.ts";

/** A name is a fact about a person; what is longer is a message from one. */
const MAX_NAME_CHARACTERS = 80;
/** What a subject line and a heading can hold of a title. */
const MAX_TITLE_CHARACTERS = 120;
/** What an address on the web, or an e-mail address, is put together with. */
const JOINTS = /[.．。｡:/\\@](?=\S)/gu;
/** A hair space after it: a sliver to the eye, and the end of the address to every program that looks for one. */
const PARTED = "$&\u200A";
/** Between two digits a zero width non-joiner, which no telephone number has. */
const DIGITS = /\d(?=\d)/gu;
const NOT_JOINED = "$&\u200C";

/** The colleague by name, or «en kollega», for the middle of a sentence. */
export function colleagueIn({ colleague }: LetterFacts, language: Language): string {
  return nameAsTyped(colleague ?? "") || letterWords[language].aColleague;
}

/** A name as it can stand in a sentence: cut to a sane length, and not a link. */
export function nameAsTyped(name: string): string {
  return unlinked(cut(name, MAX_NAME_CHARACTERS));
}

/** A title, an event's or a talk's, as a letter shows it. */
export function titleInLetter(title: string): string {
  return cut(title, MAX_TITLE_CHARACTERS);
}

/**
 * The same letters to the eye, and no address or number in them: mail programs make links of whatever looks like one,
 * also in what a stranger typed. A zero width space alone does not stop them: to linkify-it it is a letter.
 */
export function unlinked(text: string): string {
  return text.replace(JOINTS, PARTED).replace(DIGITS, NOT_JOINED);
}

/** The text, or as much of it as fits, with a mark where it was cut. Nothing that reads as one letter is cut in two. */
export function cut(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  let kept = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length > maxCharacters) break;
    kept += segment;
  }
  return `${kept.trimEnd()} …`.trimStart();
}
