import type { Db, ImportantDateRow, OfferRow } from "#db/schema.ts";

/** An important date with whose it is. */
export type OrganisedDate = ImportantDateRow & {
  readonly organisation_name: string;
  readonly organisation_acronym: string | null;
};

/** The important dates of some organisations, the latest first. @param organisationIds null: of all */
export function organisedDates(db: Db, organisationIds: readonly string[] | null): Promise<OrganisedDate[]> {
  return dates(db)
    .$if(organisationIds !== null, (query) =>
      query.where("important_date.organisation_id", "in", [...organisationIds!, ""]),
    )
    .orderBy("important_date.falls_on", "desc")
    .orderBy("important_date.id")
    .execute();
}

/** One of them, whoever's it is. */
export function organisedDate(db: Db, id: string): Promise<OrganisedDate | undefined> {
  return dates(db).where("important_date.id", "=", id).executeTakeFirst();
}

/** What some organisations offer: a date may concern one of them. */
export function offersOf(
  db: Db,
  organisationIds: readonly string[],
): Promise<Pick<OfferRow, "id" | "title" | "organisation_id">[]> {
  return db
    .selectFrom("offer")
    .select(["id", "title", "organisation_id"])
    .where("organisation_id", "in", [...organisationIds, ""])
    .orderBy("title")
    .execute();
}

function dates(db: Db) {
  return db
    .selectFrom("important_date")
    .innerJoin("organisation", "organisation.id", "important_date.organisation_id")
    .selectAll("important_date")
    .select(["organisation.name as organisation_name", "organisation.acronym as organisation_acronym"]);
}
