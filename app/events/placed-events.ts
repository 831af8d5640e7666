import { organisationsById } from "#app/organisations/queries.ts";
import type { Db, EventRow, EventType, LocalDate } from "#db/schema.ts";
import type { EventPage } from "./event-page.ts";

/** An event with where it is and who holds it: what calendars, machines and search are told. */
export type PlacedEvent = Pick<EventPage, "event" | "organisation" | "series" | "venue" | "room">;

/** What a list of them is limited to. Several limits hold together. */
export interface PlacedFilter {
  readonly type?: EventType;
  readonly organisationId?: string;
  readonly seriesId?: string;
  /** Not over before this day; an event without a date is then left out. */
  readonly from?: LocalDate;
  /** Begun by this day; an event without a date is then left out. */
  readonly to?: LocalDate;
  readonly limit?: number;
}

/** All public events within a filter, what changed last first. Five queries, whatever their number. */
export async function placedEvents(db: Db, filter: PlacedFilter = {}): Promise<PlacedEvent[]> {
  const { type, organisationId, seriesId, from, to, limit } = filter;
  const events = await db
    .selectFrom("event")
    .selectAll()
    .where("status", "<>", "draft")
    .where("withdrawn_at", "is", null)
    .where("is_unlisted", "=", 0)
    .$if(type !== undefined, (query) => query.where("type", "=", type!))
    .$if(organisationId !== undefined, (query) => query.where("organisation_id", "=", organisationId!))
    .$if(seriesId !== undefined, (query) => query.where("series_id", "=", seriesId!))
    .$if(from !== undefined, (query) => query.where("ends_on", ">=", from!))
    .$if(to !== undefined, (query) => query.where("starts_on", "<=", to!))
    .$if(limit !== undefined, (query) => query.limit(limit!))
    .orderBy("changed_at", "desc")
    .orderBy("id")
    .execute();
  return placed(db, events);
}

/** Events with their places, in the order given. */
export async function placed(db: Db, events: readonly EventRow[]): Promise<PlacedEvent[]> {
  const ids = (name: "venue_id" | "room_id" | "series_id") => [
    "",
    ...new Set(events.map((event) => event[name]).filter((id) => id !== null)),
  ];
  const organisations = await organisationsById(
    db,
    events.map((event) => event.organisation_id),
  );
  const series = await db.selectFrom("series").selectAll().where("id", "in", ids("series_id")).execute();
  const venues = await db.selectFrom("venue").selectAll().where("id", "in", ids("venue_id")).execute();
  const rooms = await db.selectFrom("room").selectAll().where("id", "in", ids("room_id")).execute();
  const [seriesById, venueById, roomById] = [byId(series), byId(venues), byId(rooms)];
  return events.map((event) => ({
    event,
    organisation: organisations.get(event.organisation_id)!,
    series: seriesById.get(event.series_id ?? ""),
    venue: venueById.get(event.venue_id ?? ""),
    room: roomById.get(event.room_id ?? ""),
  }));
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
