import type { App } from "#app/app.ts";
import { slugOf } from "#app/slug.ts";
import { touchSite } from "#app/site/version.ts";
import type { OrganisationKind, OrganisationRow, ThemeName, Trx } from "#db/schema.ts";
import { organisationBySlug } from "./queries.ts";

export interface OrganisationFacts {
  readonly name: string;
  readonly acronym?: string;
  readonly kind: OrganisationKind;
  readonly slug?: string;
  readonly lang?: string;
  readonly theme?: ThemeName;
  readonly about?: string;
  readonly homeUrl?: string;
  readonly accessibilityUrl?: string;
}

/** A new organisation, with an address made of its acronym or name: numbered from 2 where others came first. */
export function createOrganisation(app: App, facts: OrganisationFacts): Promise<OrganisationRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    return insertOrganisation(trx, app, facts);
  });
}

/** The same, within a transaction that has begun with a write to the site's version. */
export async function insertOrganisation(
  trx: Trx,
  app: App,
  facts: OrganisationFacts,
): Promise<OrganisationRow> {
  return trx
    .insertInto("organisation")
    .values({
      id: app.newId(),
      slug: facts.slug ?? (await freeSlug(trx, facts.acronym ?? facts.name)),
      name: facts.name,
      acronym: facts.acronym ?? null,
      kind: facts.kind,
      lang: facts.lang ?? "nb",
      theme: facts.theme ?? "samling",
      about: facts.about ?? null,
      home_url: facts.homeUrl ?? null,
      accessibility_url: facts.accessibilityUrl ?? null,
      created_at: app.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Under the site's lock. */
async function freeSlug(trx: Trx, name: string): Promise<string> {
  const wanted = slugOf(name);
  let free = wanted;
  for (let number = 2; await organisationBySlug(trx, free); number++) free = `${wanted}-${number}`;
  return free;
}
