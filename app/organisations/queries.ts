import type { Db, OrganisationRow } from "#db/schema.ts";

export function organisationBySlug(db: Db, slug: string): Promise<OrganisationRow | undefined> {
  return db.selectFrom("organisation").selectAll().where("slug", "=", slug).executeTakeFirst();
}

/** By id, for a page that shows several. */
export async function organisationsById(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, OrganisationRow>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("organisation")
    .selectAll()
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** An organisation as one chooses it. */
export type NamedOrganisation = Pick<OrganisationRow, "id" | "name" | "acronym" | "lang">;

/** All by name, for a form that lets one choose. */
export function organisationNames(db: Db): Promise<NamedOrganisation[]> {
  return db.selectFrom("organisation").select(["id", "name", "acronym", "lang"]).orderBy("name").execute();
}

/** Those of the ids by name; null: all. */
export function organisationsAmong(
  db: Db,
  ids: readonly string[] | null,
): Promise<Pick<OrganisationRow, "id" | "slug" | "name" | "lang">[]> {
  return db
    .selectFrom("organisation")
    .select(["id", "slug", "name", "lang"])
    .$if(ids !== null, (query) => query.where("id", "in", [...ids!, ""]))
    .orderBy("name")
    .execute();
}
