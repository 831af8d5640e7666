import type { Db } from "#db/schema.ts";

/** What those are called who have these accounts, by id. One that is gone has no name. */
export async function accountNames(
  db: Db,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const accounts = await db
    .selectFrom("account")
    .select(["id", "name", "email"])
    .where("id", "in", [...new Set(ids.filter((id) => id !== null)), ""])
    .execute();
  return new Map(accounts.map(({ id, name, email }) => [id, name || email]));
}
