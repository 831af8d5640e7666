import { isDeepStrictEqual } from "node:util";
import { peopleIn, type SessionDraft } from "#app/programme/edit/draft.ts";
import type { Lang } from "#db/schema.ts";

/** Where a session stands, as a change list says it. */
export type ListedPlace = Pick<SessionDraft, "day" | "starts_at" | "ends_at"> & {
  /** Null: in all rooms, or not known. */
  readonly room: string | null;
};

interface OfSession {
  readonly sessionId: string;
  /** What it is called now, or was. */
  readonly title: string;
  readonly lang: Lang;
}

/** What is new of one session, in one respect. */
export type ProgrammeChange = OfSession &
  (
    | { readonly code: "added" | "removed"; readonly place: ListedPlace }
    | { readonly code: "moved"; readonly before: ListedPlace; readonly place: ListedPlace }
    | { readonly code: "renamed"; readonly before: string }
    | { readonly code: "people"; readonly joined: readonly string[]; readonly left: readonly string[] }
    | { readonly code: "reworded" }
  );

/** Sessions as the public sees them, by id. */
export type Snapshot = ReadonlyMap<string, SessionDraft>;

/**
 * What is new in a programme: what has come and gone, then for each session what is new of it, in the order of the
 * programme as it is now. Empty when the public would see no difference.
 *
 * @param rooms names by id
 */
export function changesSince(
  before: Snapshot,
  now: Snapshot,
  rooms: ReadonlyMap<string, string>,
): ProgrammeChange[] {
  const gone = [...before].filter(([id]) => !now.has(id));
  return [
    ...gone.map(([id, session]) => ({
      ...of(id, session),
      code: "removed" as const,
      place: listed(session, rooms),
    })),
    ...[...now].flatMap(([id, session]) => {
      const was = before.get(id);
      return was ? changesOf(id, was, session, rooms) : [added(id, session, rooms)];
    }),
  ];
}

/** Whether those who have chosen a session must hear of it: another time, another room, or none any more. */
export function concernsThoseWhoChose(before: SessionDraft, now: SessionDraft | null): boolean {
  if (now === null) return true;
  return (["starts_at", "ends_at", "room_id"] as const).some((column) => before[column] !== now[column]);
}

/** The names of all who are to be seen in a session, each once. */
export function namesIn(session: SessionDraft): string[] {
  return [
    ...new Set(
      peopleIn(session)
        .map((one) => one.name)
        .filter((name) => name !== null),
    ),
  ];
}

function changesOf(
  id: string,
  before: SessionDraft,
  now: SessionDraft,
  rooms: ReadonlyMap<string, string>,
): ProgrammeChange[] {
  const changes: ProgrammeChange[] = [];
  const [was, is] = [listed(before, rooms), listed(now, rooms)];
  if (before.room_id !== now.room_id || !isDeepStrictEqual(was, is)) {
    changes.push({ ...of(id, now), code: "moved", before: was, place: is });
  }
  if (before.title !== now.title) changes.push({ ...of(id, now), code: "renamed", before: before.title });
  const joined = namesIn(now).filter((name) => !namesIn(before).includes(name));
  const left = namesIn(before).filter((name) => !namesIn(now).includes(name));
  if (joined.length + left.length > 0) changes.push({ ...of(id, now), code: "people", joined, left });
  const isReworded = !isDeepStrictEqual(wordsOf(before), wordsOf(now));
  // Whatever differs is in the list, be it the order of two people: else it would never be released.
  const isUnsaid = changes.length === 0 && !isDeepStrictEqual(before, now);
  return isReworded || isUnsaid ? [...changes, { ...of(id, now), code: "reworded" }] : changes;
}

/** What a session and its talks say, their people aside. */
function wordsOf({ kind, lang, abstract, track_id, talks }: SessionDraft) {
  return { kind, lang, abstract, track_id, talks: talks.map(({ appearances: _, ...talk }) => talk) };
}

function added(id: string, session: SessionDraft, rooms: ReadonlyMap<string, string>): ProgrammeChange {
  return { ...of(id, session), code: "added", place: listed(session, rooms) };
}

function of(sessionId: string, { title, lang }: SessionDraft): OfSession {
  return { sessionId, title, lang };
}

function listed(
  { day, starts_at, ends_at, room_id }: SessionDraft,
  rooms: ReadonlyMap<string, string>,
): ListedPlace {
  return { day, starts_at, ends_at, room: room_id === null ? null : (rooms.get(room_id) ?? null) };
}
