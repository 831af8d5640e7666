import type { Trx } from "#db/schema.ts";

/** Says whether a no in the calendar counts at once. @returns false where there is no such organisation */
export async function setDeclinesAtOnce(
  trx: Trx,
  organisationId: string,
  isAtOnce: boolean,
): Promise<boolean> {
  const saved = await trx
    .updateTable("organisation")
    .set({ declines_at_once: isAtOnce ? 1 : 0 })
    .where("id", "=", organisationId)
    .returning("id")
    .executeTakeFirst();
  return saved !== undefined;
}
