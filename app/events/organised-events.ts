import { sql } from "kysely";
import type { Db } from "#db/schema.ts";

/** One line of an organiser's list: drafts, unlisted and withdrawn events too. */
export type OrganisedEvent = Awaited<ReturnType<typeof organisedEvents>>[number];

/** All events of some organisations, soonest first; those whose date is unknown come last. @param organisationIds null: of all */
export function organisedEvents(db: Db, organisationIds: readonly string[] | null) {
  return organisedListing(db)
    .$if(organisationIds !== null, (query) =>
      query.where("event.organisation_id", "in", [...organisationIds!, ""]),
    )
    .execute();
}

/** One event by its address, whoever's it is. */
export function organisedEvent(db: Db, slug: string): Promise<OrganisedEvent | undefined> {
  return organisedListing(db).where("event.slug", "=", slug).executeTakeFirst();
}

/** Events as an organiser lists them; to be limited further. */
export function organisedListing(db: Db) {
  return db
    .selectFrom("event")
    .innerJoin("organisation", "organisation.id", "event.organisation_id")
    .select(["event.id", "event.slug", "event.title", "event.lang", "event.status", "event.organisation_id"])
    .select(["event.zone", "event.time_kind", "event.starts_at", "event.ends_at", "event.starts_on"])
    .select(["event.ends_on", "event.time_text", "event.is_held", "event.is_demonstration"])
    .select(["event.previous_starts_at", "event.previous_starts_on", "event.previous_place"])
    .select(["event.withdrawn_at", "event.is_unlisted"])
    .select(["event.registration_mode", "event.allocation", "event.has_waitlist"])
    .select(["event.registration_opens_at", "event.deadline_kind", "event.deadline_at", "event.deadline_on"])
    .select(["organisation.name as organisation_name", "organisation.acronym as organisation_acronym"])
    .orderBy(sql`event.starts_on is null`)
    .orderBy("event.starts_on")
    .orderBy("event.starts_at")
    .orderBy("event.id");
}
