import { sql } from "kysely";
import type { Db } from "#db/schema.ts";

/** Says that something public pages show has changed. In the transaction that changes it. */
export async function touchSite(db: Db): Promise<void> {
  await db
    .updateTable("site_version")
    .set({ version: sql`version + 1` })
    .where("id", "=", 1)
    .execute();
}

/** A text that differs whenever what public pages show has changed, numbers of seats included. */
export async function siteVersion(db: Db): Promise<string> {
  const { site, seats } = await db
    .selectNoFrom((eb) => [
      eb.selectFrom("site_version").select("version").where("id", "=", 1).as("site"),
      eb
        .selectFrom("seats")
        .select((s) => sql<number>`cast(coalesce(sum(${s.ref("version")}), 0) as integer)`.as("version"))
        .as("seats"),
    ])
    .executeTakeFirstOrThrow();
  return `${site}.${seats}`;
}
