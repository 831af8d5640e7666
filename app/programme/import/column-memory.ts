import type { ColumnMap } from "#app/programme/pasted/columns.ts";
import { tableIn, type PastedContent } from "#app/programme/pasted/content.ts";
import { fold } from "#app/programme/pasted/fold.ts";
import { headingOf } from "#app/programme/pasted/read-programme.ts";
import type { Db } from "#db/schema.ts";

const MAX_HEADER = 500;

/** The row of a table that has its headings; undefined where there is no table. */
export function headerOf(content: PastedContent): readonly string[] | undefined {
  const rows = tableIn(content);
  return rows?.[headingOf(rows).at];
}

/** Which column holds what, as the organisation said it of a table with the same headings; null where it has not. */
export async function rememberedColumns(
  db: Db,
  organisationId: string,
  content: PastedContent,
): Promise<ColumnMap | null> {
  const header = headerOf(content);
  if (!header) return null;
  const row = await db
    .selectFrom("programme_columns")
    .select("columns")
    .where("organisation_id", "=", organisationId)
    .where("header", "=", keyOf(header))
    .executeTakeFirst();
  return row ? (JSON.parse(row.columns) as ColumnMap) : null;
}

/** Remembers it for the next time; null forgets. */
export async function rememberColumns(
  db: Db,
  organisationId: string,
  header: readonly string[],
  columns: ColumnMap | null,
): Promise<void> {
  const row = { organisation_id: organisationId, header: keyOf(header) };
  if (columns === null) {
    await db
      .deleteFrom("programme_columns")
      .where("organisation_id", "=", row.organisation_id)
      .where("header", "=", row.header)
      .execute();
    return;
  }
  const said = { columns: JSON.stringify(columns) };
  await db
    .insertInto("programme_columns")
    .values({ ...row, ...said })
    .onConflict((conflict) => conflict.columns(["organisation_id", "header"]).doUpdateSet(said))
    .execute();
}

function keyOf(header: readonly string[]): string {
  return header.map(fold).join("|").slice(0, MAX_HEADER);
}
