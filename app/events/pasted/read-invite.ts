import { datesIn } from "./dates.ts";
import { typeIn } from "./event-types.ts";
import { pieceOf, type Piece } from "./reading.ts";
import type { Sentence } from "./sentences.ts";

/** What a sentence that invites says. */
export interface Invite {
  readonly sentence: Sentence;
  readonly organiser: Piece | null;
  readonly audience: Piece | null;
  /** What is arranged, where the sentence is about it: «Lean Forum Norges årskonferanse 2015». */
  readonly subject: Piece | null;
  readonly isPast: boolean;
}

const VERB =
  /(?<!\p{L})(?:inviterer|inviterte|arrangerer|arrangerte|ønsker velkommen|ønskjer velkommen|invites|invited|arranges|organises|hosts)(?!\p{L})/iu;
const BY =
  /(?<!\p{L})(?:arrangeres|arrangerast|blir arrangert|vert arrangert|er arrangert|arrangert|i regi|organised|organized|hosted) (?:av|by) (\p{Lu}[^,.;:()\n]{1,100}(?: \(\p{Lu}[\p{L}\d#&-]{1,11}\))?)/u;
const HELD =
  /^(.{3,140}?) (?:vil bli arrangert|blir arrangert|vert arrangert|arrangeres|avholdes|holdes|blir holdt|blir halden|blir halde|finner sted|finn stad|går av stabelen|takes place|will take place|will be held|is held)(?!\p{L})/iu;
const PAST =
  /(?<!\p{L})(?:inviterte|arrangerte|ble|var|vart|har arrangert|invited|was|were|deltok|fant sted|sist)(?!\p{L})/iu;
const ADVERBS = "(?:(?:derfor|difor|nå|no|herved|hermed|også|igjen|also|now|therefore) )*";
/** No organisation: «Vi inviterer», «I dag inviterer …». */
const NO_NAME = /^(?:vi|jeg|eg|de|dei|i|på|til|for|we|i|they|her|nå|no|den|det|du|dere)(?: |$)/i;

/** What a sentence says of who invites whom to what, or undefined when it invites to nothing. */
export function inviteIn(sentence: Sentence): Invite | undefined {
  const text = sentence.text.slice(0, 1_000);
  const by = BY.exec(text);
  const held = HELD.exec(text);
  const verb = VERB.exec(text);
  if (!by && !held && !verb) return undefined;
  if (!typeIn(text) && datesIn(text).length === 0) return undefined;

  const subject = held && typeIn(held[1]!) ? piece(sentence, 0, held[1]!.length) : null;
  const inviting = verb ? partiesOf(sentence, text, verb) : { organiser: null, audience: null };
  const byWhom = by
    ? piece(sentence, by.index + by[0].length - by[1]!.length, by.index + by[0].length)
    : null;
  return {
    sentence,
    organiser: byWhom ?? inviting.organiser,
    audience: inviting.audience,
    subject,
    isPast: PAST.test(text),
  };
}

function partiesOf(
  sentence: Sentence,
  text: string,
  verb: RegExpExecArray,
): Pick<Invite, "organiser" | "audience"> {
  const after = verb.index + verb[0].length + 1;
  const rest = text.slice(after);
  const inverted = /^\p{Lu}/u.test(rest)
    ? /^(.{2,120}?)(?= (?:til|derfor|nå|no|to|offentlige)(?!\p{L})|[,.:;]|$)/u.exec(rest)
    : null;
  if (inverted) {
    const from = after + inverted[0].length + 1;
    return { organiser: piece(sentence, after, from - 1), audience: audienceIn(sentence, text, from) };
  }
  const name = text.slice(0, verb.index).trim();
  const isName = /^\p{Lu}/u.test(name) && name.length <= 120 && !NO_NAME.test(name) && !/[.,:;!?]/.test(name);
  return {
    organiser: isName ? piece(sentence, 0, name.length) : null,
    audience: audienceIn(sentence, text, after),
  };
}

const WHOM = new RegExp(
  `^${ADVERBS}(?!(?:til|to)(?!\\p{L}))(\\p{Ll}[^.:;()]{3,160}?) (?:til|to) (?:en |ei |ein |eit |et |a |an )?\\p{L}`,
  "u",
);
/** «veiledningssamlinger for de som ønsker å søke» (acceptance C14). */
const FOR_WHOM =
  /^[^.:;]{0,60}? (?:for|for alle) ((?:de|dei|dem|alle|ansatte|tilsette|ledere|leiarar|those|all) [^.:;()\n]{3,100})/u;

function audienceIn(sentence: Sentence, text: string, from: number): Piece | null {
  const rest = text.slice(from);
  const whom = WHOM.exec(rest) ?? FOR_WHOM.exec(rest);
  if (!whom || /^(?:deg|dere|dykk|you)(?!\p{L})/iu.test(whom[1]!)) return null;
  const start = from + whom.index + whom[0].indexOf(whom[1]!);
  return piece(sentence, start, start + whom[1]!.length);
}

function piece(sentence: Sentence, from: number, to: number): Piece {
  const own = pieceOf(sentence.text, from, to);
  return { from: own.from + sentence.from, to: own.to + sentence.from, text: own.text };
}
