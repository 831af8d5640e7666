import { datesIn } from "./dates.ts";
import { clocksIn } from "./clock.ts";
import type { Reading } from "./reading.ts";
import { readTime, type ReadTime, type Stretch } from "./read-when.ts";
import { factsAbout, type Scope, yearsIn } from "./scope.ts";

export interface FoundTime extends ReadTime {
  /** Where it was read. */
  readonly stretch: Stretch;
}

/** When the event is: from the lines that say so, or else from the first sentence that invites to a day. */
export function readTimeOfEvent(scope: Scope): FoundTime | undefined {
  const title = scope.part.heading?.text ?? "";
  const stretch = labelledTime(scope);
  if (stretch) {
    const nearYears = [...yearsIn(stretch.text), ...yearsIn(title)];
    const time = readTime(stretch, { ...scope.clues, nearYears }, scope.zone);
    return time && { ...time, stretch };
  }
  for (const invited of invitingStretches(scope)) {
    const nearYears = [...yearsIn(invited.sentence), ...yearsIn(title)];
    const time = readTime(invited, { ...scope.clues, nearYears }, scope.zone);
    if (time) return { ...fromProse(time), stretch: invited };
  }
  return undefined;
}

/** «Tid:», or «Dato:» with the «Klokkeslett:» that follows it. */
function labelledTime(scope: Scope): Stretch | undefined {
  const values = factsAbout(scope, "time", "time-and-place").filter(
    ({ text }) => datesIn(text.slice(0, 300)).length > 0 || clocksIn(text.slice(0, 300)).length > 0,
  );
  const [first, second] = values;
  if (!first) return undefined;
  scope.used.add({ from: first.line.from, to: first.from });
  const isSplit =
    second !== undefined && second.from - first.from < 200 && clocksIn(first.text.slice(0, 200)).length === 0;
  if (!isSplit || datesIn(second.text).length > 0) return first;
  scope.used.add({ from: second.line.from, to: second.from });
  return { from: first.from, text: scope.text.slice(first.from, second.to) };
}

const CLOCK_FOLLOWS = /^[ ,(]{0,3}(?:kl|klokk|fra |frå |at |from |\d{1,2}[.:]\d\d|\d{4} ?[–-])/i;
const CLOCK_REACH = 45;

/** Dates in sentences that invite to something to come, with the time of day that follows them at once. */
function invitingStretches(scope: Scope): (Stretch & { sentence: string })[] {
  return scope.invites.flatMap(({ sentence, isPast }) => {
    if (isPast) return [];
    const stretch = sentence.text.endsWith(":") ? nextLine(scope, sentence.to) : sentence;
    const date = stretch && datesIn(stretch.text.slice(0, 1_000))[0];
    if (!stretch || !date) return [];
    const after = stretch.text.slice(date.to, date.to + CLOCK_REACH);
    const text = stretch.text.slice(date.from, date.to) + (CLOCK_FOLLOWS.test(after) ? after : "");
    return [{ from: stretch.from + date.from, text, sentence: sentence.text }];
  });
}

/** «Difi arrangerer veiledningssamlinger …:» with the dates on the line below (acceptance B7). */
function nextLine(scope: Scope, after: number): Stretch | undefined {
  return scope.part.lines.find((line) => line.from > after && line.kind !== "blank");
}

function fromProse(time: ReadTime): ReadTime {
  return { ...time, when: doubtful(time.when), dates: time.dates && doubtful(time.dates) };
}

function doubtful<T>(reading: Reading<T>): Reading<T> {
  return { ...reading, doubt: reading.doubt ?? "from-running-text" };
}
