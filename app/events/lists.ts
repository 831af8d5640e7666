import { sql } from "kysely";
import type { AttendanceMode, Db, EventType, ImportantDateRow, LocalDate, SeatsRow } from "#db/schema.ts";

/** What a list is limited to. Several limits hold together. */
export interface EventFilter {
  readonly type?: EventType;
  readonly organisationId?: string;
  readonly city?: string;
  readonly attendance?: Exclude<AttendanceMode, "both">;
  readonly seriesId?: string;
  readonly offerId?: string;
  readonly ids?: readonly string[];
}

/** One line of a list of events: enough to say what, when, where, by whom and how it stands. */
export type ListedEvent = Awaited<ReturnType<typeof allEvents>>[number];

/** All public events within a filter, soonest first; those whose date is unknown come last. */
export function allEvents(db: Db, filter: EventFilter = {}) {
  return listing(db, filter).execute();
}

/** Events that are not over on a day, soonest first; those whose date is unknown come last. */
export function comingEvents(
  db: Db,
  today: LocalDate,
  filter: EventFilter = {},
  limit = 200,
): Promise<ListedEvent[]> {
  return listing(db, filter)
    .where("event.is_held", "=", 0)
    .where((eb) => eb.or([eb("event.ends_on", ">=", today), eb("event.ends_on", "is", null)]))
    .limit(limit)
    .execute();
}

/** Events that ended before a day, newest first; those whose date is unknown come last. */
export function pastEvents(
  db: Db,
  today: LocalDate,
  filter: EventFilter = {},
  limit = 500,
): Promise<ListedEvent[]> {
  return listing(db, filter)
    .where((eb) => eb.or([eb("event.is_held", "=", 1), eb("event.ends_on", "<", today)]))
    .clearOrderBy()
    .orderBy(sql`event.starts_on is null`)
    .orderBy("event.starts_on", "desc")
    .orderBy("event.starts_at", "desc")
    .orderBy("event.id")
    .limit(limit)
    .execute();
}

function listing(db: Db, filter: EventFilter) {
  const { type, organisationId, city, attendance, seriesId, offerId, ids } = filter;
  return db
    .selectFrom("event")
    .innerJoin("organisation", "organisation.id", "event.organisation_id")
    .leftJoin("series", "series.id", "event.series_id")
    .leftJoin("venue", "venue.id", "event.venue_id")
    .select([
      "event.id",
      "event.slug",
      "event.title",
      "event.lang",
      "event.kicker",
      "event.theme",
      "event.lead",
      "event.type",
      "event.status",
      "event.zone",
      "event.time_kind",
      "event.starts_at",
      "event.ends_at",
      "event.starts_on",
      "event.ends_on",
      "event.doors_at",
      "event.time_text",
      "event.is_held",
      "event.is_demonstration",
      "event.previous_starts_at",
      "event.previous_starts_on",
      "event.previous_place",
      "event.place_text",
      "event.attendance",
      "event.registration_mode",
      "event.allocation",
      "event.has_waitlist",
      "event.registration_opens_at",
      "event.deadline_kind",
      "event.deadline_at",
      "event.deadline_on",
      "event.public_count",
      "event.calendar_uid",
      "event.calendar_sequence",
      "event.changed_at",
      "event.cancelled_at",
      "organisation.slug as organisation_slug",
      "organisation.name as organisation_name",
      "organisation.acronym as organisation_acronym",
      "organisation.theme as organisation_theme",
      "series.slug as series_slug",
      "series.name as series_name",
      "venue.name as venue_name",
      "venue.street as venue_street",
      "venue.city as venue_city",
    ])
    .where("event.status", "<>", "draft")
    .where("event.withdrawn_at", "is", null)
    .where("event.is_unlisted", "=", 0)
    .$if(type !== undefined, (query) => query.where("event.type", "=", type!))
    .$if(organisationId !== undefined, (query) => query.where("event.organisation_id", "=", organisationId!))
    .$if(city !== undefined, (query) =>
      query.where((eb) => eb.or([eb("venue.city", "=", city!), eb("event.place_text", "=", city!)])),
    )
    .$if(attendance !== undefined, (query) => query.where("event.attendance", "in", [attendance!, "both"]))
    .$if(seriesId !== undefined, (query) => query.where("event.series_id", "=", seriesId!))
    .$if(offerId !== undefined, (query) => query.where("event.offer_id", "=", offerId!))
    .$if(ids !== undefined, (query) => query.where("event.id", "in", ids!.length > 0 ? [...ids!] : [""]))
    .orderBy(sql`event.starts_on is null`)
    .orderBy("event.starts_on")
    .orderBy("event.starts_at")
    .orderBy("event.id");
}

/** The seats of several events, by event. */
export async function seatsByEvent(db: Db, ids: readonly string[]): Promise<Map<string, SeatsRow[]>> {
  const byEvent = new Map<string, SeatsRow[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return byEvent;
  for (const row of await db
    .selectFrom("seats")
    .selectAll()
    .where("event_id", "in", [...ids])
    .orderBy("kind")
    .execute()) {
    byEvent.get(row.event_id)!.push(row);
  }
  return byEvent;
}

/** The events that another names as earlier ones of its kind, or as being on the same matter. */
export async function relatedEvents(db: Db, eventId: string) {
  const relations = await db
    .selectFrom("event_relation")
    .select(["kind", "other_event_id"])
    .where("event_id", "=", eventId)
    .execute();
  const events = await allEvents(db, { ids: relations.map((relation) => relation.other_event_id) });
  const of = (kind: "previous" | "related") => {
    const ids = new Set(
      relations.filter((relation) => relation.kind === kind).map((relation) => relation.other_event_id),
    );
    return events.filter((event) => ids.has(event.id));
  };
  return { previous: of("previous"), related: of("related") };
}

/** Dates that matter to those who take an offer. */
export function datesOfOffer(db: Db, offerId: string): Promise<ImportantDateRow[]> {
  return db
    .selectFrom("important_date")
    .selectAll()
    .where("offer_id", "=", offerId)
    .orderBy("falls_on")
    .execute();
}

/** Dates that matter and are no events, from a day on. */
export function importantDates(
  db: Db,
  from: LocalDate | null,
  organisationId?: string,
): Promise<ImportantDateRow[]> {
  return db
    .selectFrom("important_date")
    .selectAll()
    .$if(from !== null, (query) => query.where("falls_on", ">=", from!))
    .$if(organisationId !== undefined, (query) => query.where("organisation_id", "=", organisationId!))
    .orderBy("falls_on")
    .execute();
}
