import { pieceOf, type Reading, sure, unsure } from "./reading.ts";
import { placeOf, type ReadPlace } from "./read-place.ts";
import type { FoundTime } from "./read-time-of-event.ts";
import { factsAbout, type Scope } from "./scope.ts";
import { spanOf } from "./used.ts";

/** Where the event is: a line that says so, the rest of the line with its time, or what follows its date in a sentence. */
export function readPlaceOfEvent(scope: Scope, time: FoundTime | undefined): Reading<ReadPlace> | null {
  const values = factsAbout(scope, "place").filter(({ text }) => text !== "");
  if (values.length > 0) {
    scope.used.add(...values.flatMap(({ line, from, to }) => [line, { from, to }]));
    const pieces = values.map(({ from, to }) => pieceOf(scope.text, from, to));
    return { value: placeOf(pieces.map((piece) => piece.text).join(", ")), pieces, doubt: null };
  }
  if (!time || time.when.pieces.length === 0) return null;
  return afterLabelledTime(scope, time) ?? inSentence(scope, time);
}

function afterLabelledTime(scope: Scope, time: FoundTime): Reading<ReadPlace> | null {
  const line = scope.part.lines.find((one) => one.from <= time.stretch.from && one.to > time.stretch.from);
  const end = spanOf(time.when.pieces).to;
  if (line?.kind !== "fact") return null;
  const match = /^[ ]?[,;|–-][ ]?(?=\p{L})/u.exec(scope.text.slice(end, line.to));
  if (!match) return null;
  const piece = pieceOf(scope.text, end + match[0].length, line.to);
  scope.used.add(piece);
  return line.label === "time-and-place"
    ? sure(placeOf(piece.text), piece)
    : unsure("from-running-text", placeOf(piece.text), piece);
}

const NAMED_PLACE =
  /^,?[ ](?:på|i|ved|hos|at|in)[ ]((?:\p{Lu}[\p{L}\p{M}\d#’'-]*)(?:[ ](?:og|for|of|and|i)(?=[ ]\p{Lu}))?(?:[ ](?:\p{Lu}|\d)[\p{L}\p{M}\d#’'-]*|[ ](?:rådhus|hotell|konferansesenter|kulturhus|hotel)){0,7})/u;

function inSentence(scope: Scope, time: FoundTime): Reading<ReadPlace> | null {
  const end = spanOf(time.when.pieces).to;
  const match = NAMED_PLACE.exec(scope.text.slice(end, end + 150));
  if (!match) return null;
  const from = end + match[0].length - match[1]!.length;
  return unsure("from-running-text", placeOf(match[1]!), pieceOf(scope.text, from, from + match[1]!.length));
}
