import { sql } from "kysely";
import type { Db } from "#db/schema.ts";

/** Whom it reaches that an event is called off. */
export interface CallingOffReach {
  /** They have a letter. */
  readonly people: number;
  /** Those of them who have it in their calendar: the entry is cancelled. */
  readonly calendars: number;
}

/** How many would be told, and how many calendars changed, if an event were called off now. */
export async function callingOffReaches(db: Db, eventId: string): Promise<CallingOffReach> {
  const isInCalendar = sql`registration.status = 'confirmed' and event.time_kind <> 'unknown'`;
  return db
    .selectFrom("registration")
    .innerJoin("event", "event.id", "registration.event_id")
    .select([
      sql<number>`cast(count(*) as integer)`.as("people"),
      sql<number>`cast(count(case when ${isInCalendar} then 1 end) as integer)`.as("calendars"),
    ])
    .where("registration.event_id", "=", eventId)
    .where("registration.status", "in", ["received", "confirmed", "waitlisted", "offered"])
    .executeTakeFirstOrThrow();
}
