import { sql } from "kysely";
import type { Db, LocalDate, SeriesRow } from "#db/schema.ts";
import type { OrganisedEvent } from "./organised-events.ts";
import { organisedListing } from "./organised-events.ts";

/** A series with whose it is, how many meetings it has had and has, and the first day of the next. */
export type OrganisedSeries = SeriesRow & {
  readonly organisation_name: string;
  readonly organisation_acronym: string | null;
  readonly meetings: number;
  readonly next_on: LocalDate | null;
};

/** The series of some organisations by name, drafts of meetings counted too. @param organisationIds null: of all */
export function organisedSeries(
  db: Db,
  organisationIds: readonly string[] | null,
  today: LocalDate,
): Promise<OrganisedSeries[]> {
  return db
    .selectFrom("series")
    .innerJoin("organisation", "organisation.id", "series.organisation_id")
    .leftJoin("event", "event.series_id", "series.id")
    .selectAll("series")
    .select(["organisation.name as organisation_name", "organisation.acronym as organisation_acronym"])
    .select(sql<number>`cast(count(event.id) as integer)`.as("meetings"))
    .select(
      sql<LocalDate | null>`min(case when event.starts_on >= ${today} and event.status <> 'cancelled' then event.starts_on end)`.as(
        "next_on",
      ),
    )
    .$if(organisationIds !== null, (query) =>
      query.where("series.organisation_id", "in", [...organisationIds!, ""]),
    )
    .groupBy(["series.id", "organisation.name", "organisation.acronym"])
    .orderBy("series.name")
    .orderBy("series.id")
    .execute();
}

/** All meetings of a series, drafts and hidden ones too, the latest first. */
export function meetingsOf(db: Db, seriesId: string): Promise<OrganisedEvent[]> {
  return organisedListing(db)
    .where("event.series_id", "=", seriesId)
    .clearOrderBy()
    .orderBy(sql`event.starts_on is null`, "desc")
    .orderBy("event.starts_on", "desc")
    .orderBy("event.id", "desc")
    .execute();
}
