import { arranged } from "#app/registration/people/arrange.ts";
import { holdsSeat } from "#app/registration/rules.ts";
import type { Db, RegistrationRow } from "#db/schema.ts";
import { bySurname } from "./by-surname.ts";

export const ATTENDEES_A_PAGE = 100;
export const ATTENDANCE_TABS = ["all", "came", "not"] as const;
export type AttendanceTab = (typeof ATTENDANCE_TABS)[number];

export interface AttendanceWish {
  readonly tab: AttendanceTab;
  /** As a search among those who are registered. */
  readonly search: string;
  /** Of which session; null: of the event itself. */
  readonly sessionId: string | null;
  /** From 1. */
  readonly page: number;
}

/** One who may have come. */
export interface Attendee extends Pick<RegistrationRow, "id" | "name" | "email" | "organisation" | "status"> {
  readonly hasCome: boolean;
}

export interface AttendancePage {
  readonly people: readonly Attendee[];
  /** Of those who are searched for. */
  readonly counts: Readonly<Record<AttendanceTab, number>>;
  readonly pages: number;
}

/**
 * One page of those who may have come, by surname, in one query whatever their number. They are those who have a seat,
 * and whoever has been ticked; a search finds also those who wait or have cancelled: some of them come all the same.
 */
export async function attendeesOf(db: Db, eventId: string, wish: AttendanceWish): Promise<AttendancePage> {
  const all = await everyAttendee(db, eventId, wish.sessionId);
  const { found } = arranged(all, { tab: "all", search: wish.search, sort: "arrival", page: 1 });
  const listed = found.filter((one) => wish.search !== "" || one.hasCome || holdsSeat(one.status));
  const came = listed.filter((one) => one.hasCome);
  const rest = listed.filter((one) => !one.hasCome);
  const tab = bySurname({ all: listed, came, not: rest }[wish.tab]);
  const pages = Math.max(1, Math.ceil(tab.length / ATTENDEES_A_PAGE));
  const from = (Math.min(wish.page, pages) - 1) * ATTENDEES_A_PAGE;
  return {
    people: tab.slice(from, from + ATTENDEES_A_PAGE),
    counts: { all: listed.length, came: came.length, not: rest.length },
    pages,
  };
}

/** Everyone who is registered in whatever state, those who have been forgotten apart. */
export async function everyAttendee(db: Db, eventId: string, sessionId: string | null) {
  const rows = await db
    .selectFrom("registration")
    .leftJoin("session_attendance", (join) =>
      join
        .onRef("session_attendance.registration_id", "=", "registration.id")
        .on("session_attendance.session_id", "=", sessionId ?? ""),
    )
    .select(["id", "status", "name", "email", "organisation", "arrived_at", "attended_at"])
    .select(["waiting_priority", "waiting_seq", "session_attendance.at as was_there_at"])
    .where("event_id", "=", eventId)
    .where("name", "<>", "")
    .execute();
  return rows.map(({ attended_at, was_there_at, ...one }) => ({
    ...one,
    hasCome: (sessionId === null ? attended_at : was_there_at) !== null,
  }));
}

/** How many have been ticked, also of those who have been forgotten since: of the event, and of each of its sessions. */
export async function tickedCounts(db: Db, eventId: string) {
  const [event, sessions] = await Promise.all([
    db
      .selectFrom("registration")
      .select((eb) => eb.cast<number>(eb.fn.countAll(), "integer").as("people"))
      .where("event_id", "=", eventId)
      .where("attended_at", "is not", null)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("session_attendance")
      .innerJoin("session", "session.id", "session_attendance.session_id")
      .select((eb) => ["session_id", eb.cast<number>(eb.fn.countAll(), "integer").as("people")])
      .where("session.event_id", "=", eventId)
      .groupBy("session_id")
      .execute(),
  ]);
  return { event: event.people, bySession: new Map(sessions.map((one) => [one.session_id, one.people])) };
}
