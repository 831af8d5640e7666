import type { Db, EventRow } from "#db/schema.ts";
import type { From } from "./organisations.ts";

/** One who had a seat at an earlier event. */
export type Earlier = From;

/**
 * Who had a seat at an earlier event: of the same series, or of the same organiser where the event is in none. As far
 * as the house still knows: 90 days after an event nobody's name is left (trust.md §4).
 */
export function earlierPeople(
  db: Db,
  event: Pick<EventRow, "id" | "series_id" | "organisation_id" | "starts_on">,
): Promise<Earlier[]> {
  const { id, series_id, organisation_id, starts_on } = event;
  return db
    .selectFrom("event")
    .innerJoin("registration", "registration.event_id", "event.id")
    .select(["registration.id", "registration.email", "registration.organisation"])
    .where((eb) =>
      series_id === null
        ? eb("event.organisation_id", "=", organisation_id)
        : eb("event.series_id", "=", series_id),
    )
    .where("event.id", "<>", id)
    .$if(starts_on !== null, (query) => query.where("event.starts_on", "<", starts_on))
    .where("registration.status", "=", "confirmed")
    .where("registration.name", "<>", "")
    .orderBy("registration.id")
    .execute();
}
