import { sql } from "kysely";
import { dateOf, daysBetween } from "#app/time.ts";
import type { Db, EventRow, LocalDate } from "#db/schema.ts";
import { grouped } from "./grouped.ts";

/** How many had registered by the end of a day; only days on which somebody did. */
export interface DayCount {
  readonly day: LocalDate;
  /** Whole days until the event begins; null where its date is unknown. */
  readonly daysBefore: number | null;
  readonly people: number;
}

/**
 * How registrations came in, day by day in each event's own zone: of several events in one query, so that a meeting
 * can be held against the earlier ones of its series. Counts all who ever registered, so that a curve never falls.
 */
export async function registrationsByDay(
  db: Db,
  events: readonly Pick<EventRow, "id" | "zone" | "starts_on">[],
): Promise<ReadonlyMap<string, readonly DayCount[]>> {
  if (events.length === 0) return new Map();
  const minute = sql<string>`substr(arrived_at, 1, 16)`;
  const rows = await db
    .selectFrom("registration")
    .select(["event_id", minute.as("minute"), sql<number>`cast(count(*) as integer)`.as("people")])
    .where(
      "event_id",
      "in",
      events.map((one) => one.id),
    )
    .groupBy(["event_id", minute])
    .orderBy("event_id")
    .orderBy(minute)
    .execute();
  const byEvent = grouped(rows, (row) => row.event_id);
  return new Map(events.map((event) => [event.id, cumulated(event, byEvent.get(event.id) ?? [])]));
}

function cumulated(
  { zone, starts_on }: Pick<EventRow, "zone" | "starts_on">,
  minutes: readonly { readonly minute: string; readonly people: number }[],
): DayCount[] {
  const totals = new Map<LocalDate, number>();
  let total = 0;
  for (const { minute, people } of minutes) {
    total += people;
    totals.set(dateOf(`${minute}:00.000Z`, zone), total);
  }
  return [...totals].map(([day, people]) => ({
    day,
    daysBefore: starts_on === null ? null : daysBetween(day, starts_on),
    people,
  }));
}
