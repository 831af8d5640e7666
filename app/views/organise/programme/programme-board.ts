import { lanesOf } from "#app/components/programme-lanes.ts";
import type { BoardBlock, BoardColumn } from "#app/components/programme-board.tsx";
import { warningSentence } from "#app/language/programme-editor.ts";
import type { Language } from "#app/language/language.ts";
import { programmeWords } from "#app/language/organise/programme.ts";
import { timeRange } from "#app/language/when.ts";
import { isSameDraft, peopleIn } from "#app/programme/edit/draft.ts";
import type { EditableProgramme, PlannedSession } from "#app/programme/edit/editable-programme.ts";
import type { Warning } from "#app/programme/edit/warnings.ts";
import { dateOf, minutesBetween, wallOf } from "#app/time.ts";
import { langIfOther } from "#app/views/text.ts";

/** How long something is drawn that has no end yet. */
const OPEN_MINUTES = 15;
const DAY_MINUTES = 24 * 60;

/** What the board shows of a programme, and to whom. */
export interface Shown {
  readonly programme: EditableProgramme;
  readonly warnings: readonly Warning[];
  readonly language: Language;
  /** Where the editor's own pages are. */
  readonly path: string;
}

/** One day as rooms × time. */
export function boardOf(shown: Shown, sessions: readonly PlannedSession[]) {
  const { programme } = shown;
  const placed = sessions.map((session) => ({ session, ...standingOf(session, programme.event.zone) }));
  const inRooms = placed.filter(({ session }) => session.now.room_id !== null);
  const isAcross = (one: (typeof placed)[number]) =>
    one.session.now.room_id === null &&
    !placed.some((other) => other !== one && other.start < one.end && one.start < other.end);
  const hasOwnColumn = placed.some((one) => one.session.now.room_id === null && !isAcross(one));
  const columns = columnsOf(shown, hasOwnColumn);
  const columnIn = (roomId: string | null) => columns.findIndex((one) => one.roomId === roomId) + 1;
  const lanes = new Map(
    columns.flatMap(({ roomId }) => {
      const here = placed.filter((one) => one.session.now.room_id === roomId && !isAcross(one));
      return lanesOf(here).map((lane, index) => [here[index]!.session.id, lane] as const);
    }),
  );
  return {
    columns,
    hours: hoursOf(programme, [...inRooms, ...placed]),
    blocks: placed.map((one): BoardBlock => ({
      ...blockOf(shown, one.session),
      place: {
        start: one.start,
        end: one.end,
        column: isAcross(one) ? null : columnIn(one.session.now.room_id),
        ...(lanes.get(one.session.id) ?? { lane: 1, of: 1 }),
      },
    })),
  };
}

/** The rooms from the left; what is in all rooms while something else goes on has a column of its own. */
function columnsOf({ programme, language }: Shown, hasOwnColumn: boolean): BoardColumn[] {
  const { board } = programmeWords[language];
  const rooms = programme.rooms.map(({ id, name, capacity }) => ({
    roomId: id,
    name,
    about: capacity === null ? null : board.seats(capacity),
  }));
  const isAllOnly = rooms.length === 0;
  return [
    ...(hasOwnColumn || isAllOnly ? [{ roomId: null, name: board.allRooms, about: null }] : []),
    ...rooms,
  ];
}

function standingOf({ now }: PlannedSession, zone: string): { start: number; end: number } {
  const starts = wallOf(now.starts_at!, zone);
  const start = minuteAt(starts.time);
  if (now.ends_at === null) return { start, end: Math.min(start + OPEN_MINUTES, DAY_MINUTES) };
  const ends = wallOf(now.ends_at, zone);
  return { start, end: ends.date === starts.date ? minuteAt(ends.time) : DAY_MINUTES };
}

export function minuteAt(time: string): number {
  const [hours, minutes] = time.split(":").map(Number);
  return hours! * 60 + minutes!;
}

/** Whole hours around the event's own, and around all that is on. */
function hoursOf(
  { event }: EditableProgramme,
  placed: readonly { readonly start: number; readonly end: number }[],
): { from: number; to: number } {
  const clock = (at: string | null, other: string) => (at === null ? other : wallOf(at, event.zone).time);
  const from = minuteAt(clock(event.doors_at ?? event.starts_at, "09:00"));
  const to = minuteAt(clock(event.ends_at, "16:00"));
  return {
    from: Math.floor(Math.min(from, ...placed.map(({ start }) => start)) / 60),
    to: Math.ceil(Math.max(to, from + 60, ...placed.map(({ end }) => end)) / 60),
  };
}

/** One session, wherever it stands: what, when, where, who, and what is wrong. */
export function blockOf(
  { programme, warnings, language, path }: Shown,
  session: PlannedSession,
): Omit<BoardBlock, "place"> {
  const { event, rooms, tracks } = programme;
  const { board, kinds } = programmeWords[language];
  const { id, now, released, version } = session;
  const room = rooms.find((one) => one.id === now.room_id);
  const minutes = now.starts_at && now.ends_at ? minutesBetween(now.starts_at, now.ends_at) : null;
  const names = peopleIn(now).flatMap((one) => one.name ?? one.role_label ?? []);
  return {
    id,
    version,
    href: `${path}/sessions/${id}`,
    placing: { href: `${path}/sessions/${id}/place`, text: board.placeOf(now.title) },
    title: now.title,
    lang: langIfOther(now.lang, language),
    kind: now.kind === "break" || now.kind === "blocker" ? now.kind : "session",
    kindWords: now.kind === "session" ? null : kinds[now.kind],
    time: now.starts_at && timeRange(now.starts_at, now.ends_at, event.zone, language),
    day: now.day === null || now.starts_at ? null : board.day(now.day),
    length: minutes === null ? (now.starts_at ? board.timeOpen : null) : board.length(minutes),
    room: room?.name ?? (now.starts_at ? board.allRooms : null),
    track: tracks.find((one) => one.id === now.track_id)?.name ?? null,
    people: [...new Set(names)].join(", "),
    state:
      now.kind === "blocker" || event.status === "draft" || isSameDraft(now, released)
        ? null
        : released === null
          ? board.new
          : board.changed,
    warnings: warnings
      .filter(({ code, sessionIds }) =>
        code === "no-break" ? sessionIds[0] === id : sessionIds.includes(id),
      )
      .map((one) => warningSentence(one, language)),
    at: {
      roomId: now.room_id,
      date: now.starts_at && dateOf(now.starts_at, event.zone),
      minutes,
    },
  };
}
