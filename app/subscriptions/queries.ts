import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import type { Db, OrganisationRow, SeriesRow, SubscriptionRow } from "#db/schema.ts";
import type { FollowedInLetter } from "#emails/facts.ts";

/** What one can follow: a series, or all series of an organiser. */
export interface Followed {
  readonly organisation: OrganisationRow;
  readonly series: SeriesRow | null;
}

/** What an address has asked for and not ended, or undefined. */
export function liveSubscription(
  db: Db,
  { organisation, series }: Followed,
  email: string,
): Promise<SubscriptionRow | undefined> {
  return db
    .selectFrom("subscription")
    .selectAll()
    .where("organisation_id", "=", organisation.id)
    .where("series_id", series ? "=" : "is", series?.id ?? null)
    .where("email", "=", email)
    .where("ended_at", "is", null)
    .executeTakeFirst();
}

export function subscriptionById(db: Db, id: string): Promise<SubscriptionRow | undefined> {
  return db.selectFrom("subscription").selectAll().where("id", "=", id).executeTakeFirst();
}

/** What a subscription is to. */
export async function followedBy(db: Db, subscription: SubscriptionRow): Promise<Followed> {
  const organisation = await db
    .selectFrom("organisation")
    .selectAll()
    .where("id", "=", subscription.organisation_id)
    .executeTakeFirstOrThrow();
  const series = await db
    .selectFrom("series")
    .selectAll()
    .where("id", "=", subscription.series_id ?? "")
    .executeTakeFirst();
  return { organisation, series: series ?? null };
}

/** A series with who runs it. */
export async function withOrganisation(db: Db, series: SeriesRow): Promise<Followed> {
  const organisation = await db
    .selectFrom("organisation")
    .selectAll()
    .where("id", "=", series.organisation_id)
    .executeTakeFirstOrThrow();
  return { organisation, series };
}

/** All that an address follows, or has been asked about, with what it is to. */
export function subscriptionsOf(
  db: Db,
  email: string,
): Promise<(SubscriptionRow & { series_name: string | null; organisation_name: string })[]> {
  return db
    .selectFrom("subscription")
    .innerJoin("organisation", "organisation.id", "subscription.organisation_id")
    .leftJoin("series", "series.id", "subscription.series_id")
    .selectAll("subscription")
    .select(["series.name as series_name", "organisation.name as organisation_name"])
    .where("email", "=", email)
    .orderBy("asked_at")
    .orderBy("subscription.id")
    .execute();
}

/** One to whom a letter to a series would go. */
export type Subscriber = Pick<SubscriptionRow, "id" | "email" | "language">;

/**
 * Those who follow a series, or its organiser, by address: each address once, by what it said of the series where it
 * has said yes to both.
 */
export async function subscribersOf(
  db: Db,
  series: Pick<SeriesRow, "id" | "organisation_id">,
): Promise<Subscriber[]> {
  const rows = await db
    .selectFrom("subscription")
    .select(["id", "email", "language"])
    .where("organisation_id", "=", series.organisation_id)
    .where((eb) => eb.or([eb("series_id", "=", series.id), eb("series_id", "is", null)]))
    .where("confirmed_at", "is not", null)
    .where("ended_at", "is", null)
    .orderBy("email")
    .orderBy(sql`series_id is null`)
    .execute();
  return rows.filter(({ email }, index) => rows[index - 1]?.email !== email);
}

/** What a letter says of it. */
export function followedInLetter(
  app: App,
  { organisation, series }: Followed,
  language: Language,
): FollowedInLetter {
  const { name, acronym, theme, slug } = organisation;
  const path = series ? `/series/${series.slug}` : `/organisers/${slug}`;
  return {
    name: series?.name ?? acronym ?? name,
    lang: (series ?? organisation).lang,
    isSeries: series !== null,
    organiser: { name, acronym, theme },
    url: app.config.publicUrl + inLanguage(language, path),
  };
}
