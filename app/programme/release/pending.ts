import { peopleIn, releasable, type AppearanceDraft, type SessionDraft } from "#app/programme/edit/draft.ts";
import { editedSessions, programmeVersion, type EditedSession } from "#app/programme/edit/drafts.ts";
import type { Db } from "#db/schema.ts";
import { changesSince, concernsThoseWhoChose, namesIn, type ProgrammeChange } from "./changes.ts";

/** What the next release will make public. */
export interface PendingRelease {
  readonly sessions: readonly EditedSession[];
  /** Of the whole programme: grows with every edit. */
  readonly version: number;
  /** Empty when the public would see no difference. */
  readonly changes: readonly ProgrammeChange[];
  /** The sessions of which those who have chosen them must hear. */
  readonly concerning: readonly string[];
  /** Whom the programme shows in another place or time than before, or no longer. */
  readonly speakers: readonly string[];
  /** Those of them who are still there, in another place or time. */
  readonly moved: readonly Pick<AppearanceDraft, "id" | "name">[];
}

/** In a fixed number of queries. */
export async function pendingRelease(db: Db, eventId: string): Promise<PendingRelease> {
  const sessions = await editedSessions(db, eventId);
  const rooms = await roomNames(db, sessions);
  const moved = sessions.filter(isMoved);
  return {
    sessions,
    version: programmeVersion(sessions),
    changes: changesSince(
      snapshot(sessions, (one) => one.released),
      snapshot(inProgrammeOrder(sessions), (one) => releasable(one.now)),
      rooms,
    ),
    concerning: moved.map((session) => session.id),
    speakers: speakersIn(sessions),
    moved: moved.flatMap(({ now }) => {
      const session = releasable(now);
      return session === null ? [] : peopleIn(session).map(({ id, name }) => ({ id, name }));
    }),
  };
}

function isMoved({ released, now }: EditedSession): boolean {
  return released !== null && concernsThoseWhoChose(released, releasable(now));
}

/** Of sessions that are moved or gone all; of the others whoever comes or goes. */
function speakersIn(sessions: readonly EditedSession[]): string[] {
  const names = sessions.flatMap((session) => {
    const before = namesOf(session.released);
    const now = namesOf(releasable(session.now));
    if (isMoved(session)) return [...before, ...now];
    return [...before.filter((name) => !now.includes(name)), ...now.filter((name) => !before.includes(name))];
  });
  return [...new Set(names)];
}

function namesOf(session: SessionDraft | null): string[] {
  return session === null ? [] : namesIn(session);
}

function snapshot(sessions: readonly EditedSession[], of: (one: EditedSession) => SessionDraft | null) {
  return new Map(
    sessions.flatMap((one): [string, SessionDraft][] => {
      const session = of(one);
      return session === null ? [] : [[one.id, session]];
    }),
  );
}

function inProgrammeOrder(sessions: readonly EditedSession[]): EditedSession[] {
  const key = ({ now }: EditedSession) =>
    `${String(now?.day ?? 99).padStart(2, "0")} ${now?.starts_at ?? "9"}`;
  return sessions.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

async function roomNames(db: Db, sessions: readonly EditedSession[]): Promise<Map<string, string>> {
  const ids = sessions
    .flatMap(({ now, released }) => [now?.room_id, released?.room_id])
    .filter((id) => id != null);
  if (ids.length === 0) return new Map();
  const rooms = await db
    .selectFrom("room")
    .select(["id", "name"])
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rooms.map((room) => [room.id, room.name]));
}
