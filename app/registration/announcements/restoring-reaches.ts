import { sql } from "kysely";
import type { Db } from "#db/schema.ts";
import type { CallingOffReach } from "./calling-off-reaches.ts";

/** Whom it reaches that an event is on again. */
export interface RestoringReach extends CallingOffReach {
  /** Who had cancelled themselves before it was called off, and stay so. */
  readonly leftThemselves: number;
}

/** How many have heard that an event is off, and would be told that it is on; and how many calendars it comes back to. */
export function restoringReaches(db: Db, eventId: string): Promise<RestoringReach> {
  const isTold = sql`registration.ended_from is not null`;
  const isInCalendar = sql`registration.ended_from = 'confirmed' and event.time_kind <> 'unknown'`;
  const hasLeft = sql`registration.cancel_cause = 'person' and registration.ended_as is null`;
  return db
    .selectFrom("registration")
    .innerJoin("event", "event.id", "registration.event_id")
    .select([
      sql<number>`cast(count(case when ${isTold} then 1 end) as integer)`.as("people"),
      sql<number>`cast(count(case when ${isInCalendar} then 1 end) as integer)`.as("calendars"),
      sql<number>`cast(count(case when ${hasLeft} then 1 end) as integer)`.as("leftThemselves"),
    ])
    .where("registration.event_id", "=", eventId)
    .where("registration.name", "<>", "")
    .executeTakeFirstOrThrow();
}
