import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { whenSentence } from "#app/language/when.ts";
import { placeLine } from "./event-lines.ts";
import type { LetterFacts } from "./facts.ts";
import type { Block } from "./parts.ts";
import { unlinked } from "./typed.ts";

/** Something that is not what the person was last told. */
export interface Change {
  readonly what: "time" | "place";
  /** «Ny tid». */
  readonly title: string;
  readonly now: string;
  readonly before: string;
}

/** What has changed since the person was last told, time before place. What says the same now is no change. */
export function changesOf(facts: LetterFacts, language: Language): Change[] {
  const changes = [timeChange(facts, language), placeChange(facts, language)];
  return changes.filter((change) => change !== null);
}

/** Each change as the letter says it: how it is, and how it was. */
export function changeBlocks(changes: readonly Change[], language: Language): Block[] {
  const { before: was } = letterWords[language]["event-changed"];
  return changes.map(({ title, now, before }) => ({
    title,
    lines: [
      { strong: now, rest: "" },
      { strong: "", rest: was(before), isPast: true },
    ],
  }));
}

function timeChange({ event, before }: LetterFacts, language: Language): Change | null {
  if (!before?.when) return null;
  const { newTime } = letterWords[language]["event-changed"];
  const now = whenSentence(event.when, language);
  if (now === whenSentence(before.when, language)) return null;
  return {
    what: "time",
    title: newTime,
    now,
    before: whenSentence(before.when, language, { capital: false }),
  };
}

/** For one with a seat on stream the place is its address; an old one leads nowhere, and others are not told it. */
function placeChange(facts: LetterFacts, language: Language): Change | null {
  const { event, person, before, status } = facts;
  const { newPlace, newStream } = letterWords[language]["event-changed"];
  if (person.kind === "stream" && status !== "confirmed") return null;
  const stream = person.kind === "stream" ? event.streamUrl : null;
  const now = stream ?? placeLine(facts, language);
  if (!before?.place || !now || now === before.place) return null;
  if (stream === null) return { what: "place", title: newPlace, now, before: before.place };
  return { what: "place", title: newStream, now: stream, before: unlinked(before.place) };
}
