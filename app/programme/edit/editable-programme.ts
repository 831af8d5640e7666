import { sql } from "kysely";
import { roomsOf } from "#app/events/rooms.ts";
import { addDays, daysBetween } from "#app/time.ts";
import type { Db, EventRow, LocalDate, RoomRow, TrackRow } from "#db/schema.ts";
import { isSameDraft, releasable } from "./draft.ts";
import { editedSessions, programmeVersion, type EditedSession } from "./drafts.ts";
import type { Planned } from "./warnings.ts";

export interface EditableProgramme {
  readonly event: EventRow;
  /** From the first; their dates are null while nobody knows when the event is. */
  readonly days: readonly { readonly day: number; readonly date: LocalDate | null }[];
  /** From the left: those of the venue, then others that a session is in. */
  readonly rooms: readonly RoomRow[];
  readonly tracks: readonly TrackRow[];
  /** With a time, in its order; a session without a room is drawn across them all. */
  readonly scheduled: readonly PlannedSession[];
  readonly unscheduled: readonly PlannedSession[];
  /** Those that the public still sees, and that go with the next release. */
  readonly going: readonly EditedSession[];
  /** Of the whole programme: grows with every edit. */
  readonly version: number;
  /** Whether a release would show the public anything new. */
  readonly hasChanges: boolean;
  /** How many have chosen each session, or wish to, by its id. */
  readonly chosen: ReadonlyMap<string, number>;
}

export type PlannedSession = EditedSession & Planned;

/** All that the editor needs, in a fixed number of queries whatever the length; undefined for an unknown event. */
export async function editableProgramme(db: Db, eventId: string): Promise<EditableProgramme | undefined> {
  const event = await db.selectFrom("event").selectAll().where("id", "=", eventId).executeTakeFirst();
  if (!event) return undefined;
  const sessions = await editedSessions(db, eventId);
  const planned = sessions.filter(isPlanned).sort(byTime);
  return {
    event,
    days: daysOf(event, planned),
    rooms: await roomsFor(db, event, planned),
    tracks: await db
      .selectFrom("track")
      .selectAll()
      .where("event_id", "=", eventId)
      .orderBy("position")
      .orderBy("id")
      .execute(),
    scheduled: planned.filter(({ now }) => now.starts_at !== null),
    unscheduled: planned.filter(({ now }) => now.starts_at === null),
    going: sessions.filter(({ now, released }) => now === null && released !== null),
    version: programmeVersion(sessions),
    hasChanges: sessions.some(({ now, released }) => !isSameDraft(releasable(now), released)),
    chosen: await chosenIn(db, eventId),
  };
}

function isPlanned(session: EditedSession): session is PlannedSession {
  return session.now !== null;
}

function byTime({ now: a }: PlannedSession, { now: b }: PlannedSession): number {
  const [one, other] = [a.starts_at ?? "9", b.starts_at ?? "9"];
  return one < other ? -1 : one > other ? 1 : (a.day ?? 99) - (b.day ?? 99) || a.position - b.position;
}

/** As many as the event has, or as its sessions say. */
function daysOf({ starts_on, ends_on }: EventRow, sessions: readonly PlannedSession[]) {
  const own = starts_on === null ? 1 : daysBetween(starts_on, ends_on ?? starts_on) + 1;
  const last = Math.max(own, ...sessions.map(({ now }) => now.day ?? 1));
  return Array.from({ length: last }, (_, index) => ({
    day: index + 1,
    date: starts_on === null ? null : addDays(starts_on, index),
  }));
}

async function roomsFor(db: Db, event: EventRow, sessions: readonly PlannedSession[]): Promise<RoomRow[]> {
  const rooms = await roomsOf(db, event.venue_id);
  const used = sessions.map(({ now }) => now.room_id).filter((id) => id !== null);
  const elsewhere = await db
    .selectFrom("room")
    .selectAll()
    .where("id", "in", ["", ...new Set(used)])
    .where("venue_id", "<>", event.venue_id ?? "")
    .orderBy("venue_id")
    .orderBy("position")
    .execute();
  return [...rooms, ...elsewhere];
}

async function chosenIn(db: Db, eventId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("part")
    .innerJoin("registration_part", "registration_part.part_id", "part.id")
    .innerJoin("registration", "registration.id", "registration_part.registration_id")
    .select("part.session_id")
    .select(sql<number>`cast(count(*) as integer)`.as("people"))
    .where("part.event_id", "=", eventId)
    .where("part.session_id", "is not", null)
    .where("registration.status", "in", ["received", "confirmed", "waitlisted", "offered"])
    .groupBy("part.session_id")
    .execute();
  return new Map(rows.map((row) => [row.session_id!, row.people]));
}
