import type { Db, EventRow } from "#db/schema.ts";

/** More than this nobody chooses among. */
const MOST = 30;

/** An event as one chooses it. */
export type ChosenEvent = Pick<EventRow, "id" | "slug" | "title" | "lang" | "organisation_id">;

/** The events of an organisation that are or have been public, the last one first. */
export function eventsOfOrganisation(db: Db, organisationId: string): Promise<ChosenEvent[]> {
  return db
    .selectFrom("event")
    .select(["id", "slug", "title", "lang", "organisation_id"])
    .where("organisation_id", "=", organisationId)
    .where("status", "<>", "draft")
    .orderBy("starts_on", "desc")
    .orderBy("id", "desc")
    .limit(MOST)
    .execute();
}
