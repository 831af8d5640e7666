import { fold } from "./fold.ts";
import type { ReadSession, ReadSpeaker, ReadTalk } from "./read-session.ts";

/** A session that is already in the programme. */
export interface KnownSession extends ReadSession {
  readonly id: string;
}

const FIELDS = [
  "title",
  "day",
  "starts",
  "ends",
  "room",
  "track",
  "kind",
  "abstract",
  "speakers",
  "talks",
] as const;
export type ChangedField = (typeof FIELDS)[number];

export interface ChangedSession {
  readonly existing: KnownSession;
  readonly read: ReadSession;
  /** What the correction changes, and nothing else. */
  readonly fields: readonly ChangedField[];
}

export interface Comparison {
  readonly new: readonly ReadSession[];
  readonly changed: readonly ChangedSession[];
  readonly unchanged: readonly KnownSession[];
  /** In the programme, but no longer in what was read. Nothing removes them by itself. */
  readonly missing: readonly KnownSession[];
}

/**
 * What an import would change. Sessions are the same when title, day and speakers are; where one of those was
 * corrected, when place in the grid or the other two are. So importing twice changes nothing, and a correction changes
 * what it corrects. What an import does not say (no room, no abstract, no talks) is no change.
 */
export function compareProgramme(
  existing: readonly KnownSession[],
  read: readonly ReadSession[],
): Comparison {
  const pairs = new Map<ReadSession, KnownSession>();
  for (const key of keys) pairUp(existing, read, pairs, key);

  const changed: ChangedSession[] = [];
  const unchanged: KnownSession[] = [];
  for (const [session, known] of pairs) {
    const fields = FIELDS.filter((field) => isChanged(field, known, session));
    if (fields.length === 0) unchanged.push(known);
    else changed.push({ existing: known, read: session, fields });
  }
  const paired = new Set(pairs.values());
  return {
    new: read.filter((session) => !pairs.has(session)),
    changed: changed.sort((one, other) => read.indexOf(one.read) - read.indexOf(other.read)),
    unchanged: existing.filter((known) => unchanged.includes(known)),
    missing: existing.filter((known) => !paired.has(known)),
  };
}

/** From the surest to the vaguest; null never matches. Breaks are alike, so time tells them apart first. */
const keys: readonly ((session: ReadSession) => readonly (string | number | null)[] | null)[] = [
  (one) => [fold(one.title), one.day, peopleOf(one), one.starts, one.room && fold(one.room)],
  (one) => [fold(one.title), one.day, peopleOf(one), one.starts],
  (one) => [fold(one.title), one.day, peopleOf(one)],
  (one) => (one.kind === "break" ? null : [fold(one.title), one.day]),
  (one) => (one.kind === "break" || peopleOf(one) === "" ? null : [fold(one.title), peopleOf(one)]),
  (one) => (one.starts === null ? null : [one.day, one.starts, one.room && fold(one.room)]),
  (one) => (peopleOf(one) === "" ? null : [one.day, peopleOf(one)]),
];

function pairUp(
  existing: readonly KnownSession[],
  read: readonly ReadSession[],
  pairs: Map<ReadSession, KnownSession>,
  key: (typeof keys)[number],
): void {
  const taken = new Set(pairs.values());
  const waiting = new Map<string, KnownSession[]>();
  for (const known of existing) {
    const name = JSON.stringify(key(known));
    if (!taken.has(known)) waiting.set(name, [...(waiting.get(name) ?? []), known]);
  }
  for (const session of read) {
    const name = JSON.stringify(key(session));
    const known = pairs.has(session) || name === "null" ? undefined : waiting.get(name)?.shift();
    if (known) pairs.set(session, known);
  }
}

function peopleOf(session: ReadSession): string {
  const all = [...session.speakers, ...session.talks.flatMap((talk) => talk.speakers)];
  return all
    .map((speaker) => fold(speaker.name ?? speaker.titles.join(" ")))
    .sort()
    .join(", ");
}

function isChanged(field: ChangedField, known: ReadSession, read: ReadSession): boolean {
  if (field === "speakers")
    return read.speakers.length > 0 && !areSame(known.speakers, read.speakers, samePerson);
  if (field === "talks") return read.talks.length > 0 && !areSame(known.talks, read.talks, sameTalk);
  return read[field] !== null && read[field] !== known[field];
}

function areSame<T>(known: readonly T[], read: readonly T[], same: (one: T, other: T) => boolean): boolean {
  return known.length === read.length && known.every((one, index) => same(one, read[index]!));
}

function samePerson(known: ReadSpeaker, read: ReadSpeaker): boolean {
  return (
    known.name === read.name &&
    (read.titles.length === 0 || known.titles.join("\n") === read.titles.join("\n")) &&
    (read.organisation === null || known.organisation === read.organisation)
  );
}

function sameTalk(known: ReadTalk, read: ReadTalk): boolean {
  return (
    known.title === read.title &&
    known.number === read.number &&
    known.kind === read.kind &&
    (read.subtitle === null || known.subtitle === read.subtitle) &&
    (read.abstract === null || known.abstract === read.abstract) &&
    (read.speakers.length === 0 || areSame(known.speakers, read.speakers, samePerson))
  );
}
