import type { Db, EventRow, OfferRow, RoomRow, SeatsRow, SeriesRow, VenueRow } from "#db/schema.ts";

/** Whether there is any event at all; an empty house gets the demo world. */
export async function hasEvents(db: Db): Promise<boolean> {
  return (await db.selectFrom("event").select("id").limit(1).executeTakeFirst()) !== undefined;
}

/** The event that the public may see at this address; a withdrawn one too, so that its page can say so. */
export function publicEvent(db: Db, slug: string): Promise<EventRow | undefined> {
  return db
    .selectFrom("event")
    .selectAll()
    .where("slug", "=", slug)
    .where("status", "<>", "draft")
    .executeTakeFirst();
}

/** The event that the public may see, by id. */
export function publicEventById(db: Db, id: string): Promise<EventRow | undefined> {
  return db
    .selectFrom("event")
    .selectAll()
    .where("id", "=", id)
    .where("status", "<>", "draft")
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
}

/** The address that a public event has now, by one it had before. */
export async function slugNow(db: Db, oldSlug: string): Promise<string | undefined> {
  const row = await slugsNow(db, oldSlug).where("event.status", "<>", "draft").executeTakeFirst();
  return row?.slug;
}

/** The same for those who see drafts too. */
export async function organisedSlugNow(db: Db, oldSlug: string): Promise<string | undefined> {
  const row = await slugsNow(db, oldSlug).executeTakeFirst();
  return row?.slug;
}

function slugsNow(db: Db, oldSlug: string) {
  return db
    .selectFrom("event_slug")
    .innerJoin("event", "event.id", "event_slug.event_id")
    .select("event.slug")
    .where("event_slug.slug", "=", oldSlug);
}

export function seatsOf(db: Db, eventId: string): Promise<SeatsRow[]> {
  return db.selectFrom("seats").selectAll().where("event_id", "=", eventId).orderBy("kind").execute();
}

export function venueById(db: Db, id: string): Promise<VenueRow | undefined> {
  return db.selectFrom("venue").selectAll().where("id", "=", id).executeTakeFirst();
}

export function roomsOf(db: Db, venueId: string): Promise<RoomRow[]> {
  return db.selectFrom("room").selectAll().where("venue_id", "=", venueId).orderBy("position").execute();
}

export function seriesById(db: Db, id: string): Promise<SeriesRow | undefined> {
  return db.selectFrom("series").selectAll().where("id", "=", id).executeTakeFirst();
}

export function seriesBySlug(db: Db, slug: string): Promise<SeriesRow | undefined> {
  return db.selectFrom("series").selectAll().where("slug", "=", slug).executeTakeFirst();
}

export function seriesOfOrganisation(db: Db, organisationId: string): Promise<SeriesRow[]> {
  return db
    .selectFrom("series")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .orderBy("name")
    .execute();
}

/** The series of several organisations, by name. */
export function seriesOfOrganisations(db: Db, organisationIds: readonly string[]): Promise<SeriesRow[]> {
  return db
    .selectFrom("series")
    .selectAll()
    .where("organisation_id", "in", [...organisationIds, ""])
    .orderBy("name")
    .execute();
}

export function offerById(db: Db, id: string): Promise<OfferRow | undefined> {
  return db.selectFrom("offer").selectAll().where("id", "=", id).executeTakeFirst();
}

export function textsOf(db: Db, eventId: string) {
  return db
    .selectFrom("event_topic")
    .select(["kind", "text"])
    .where("event_id", "=", eventId)
    .orderBy("position")
    .execute();
}

export function partnersOf(db: Db, eventId: string) {
  return db
    .selectFrom("event_partner")
    .innerJoin("organisation", "organisation.id", "event_partner.organisation_id")
    .select([
      "event_partner.role",
      "event_partner.organisation_id",
      "organisation.slug",
      "organisation.name",
      "organisation.acronym",
      "organisation.lang",
    ])
    .where("event_partner.event_id", "=", eventId)
    .orderBy("event_partner.position")
    .execute();
}

export function headcountsOf(db: Db, eventId: string) {
  return db.selectFrom("headcount").selectAll().where("event_id", "=", eventId).orderBy("id").execute();
}
