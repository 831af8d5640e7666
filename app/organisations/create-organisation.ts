import type { App } from "#app/app.ts";
import { slugOf } from "#app/slug.ts";
import { touchSite } from "#app/site/version.ts";
import type { OrganisationKind, OrganisationRow, ThemeName } from "#db/schema.ts";

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

/** A new organisation, with an address made of its acronym or name. */
export function createOrganisation(app: App, facts: OrganisationFacts): Promise<OrganisationRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    return trx
      .insertInto("organisation")
      .values({
        id: app.newId(),
        slug: facts.slug ?? slugOf(facts.acronym ?? facts.name),
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
  });
}
