import { sql } from "kysely";
import { Refusal } from "#app/refusal.ts";
import type { MassLetterRow, Trx } from "#db/schema.ts";

/**
 * Locks a mass letter and gives it as it is: whoever edits, approves, pauses or writes it out comes one after the
 * other. A write that always hits, and changes nothing.
 *
 * @throws Refusal "no-such-letter" when somebody has thrown it away since
 */
export async function lockMassLetter(trx: Trx, id: string): Promise<MassLetterRow> {
  const letter = await trx
    .updateTable("mass_letter")
    .set({ version: sql.ref("version") })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
  if (!letter) throw new Refusal("no-such-letter");
  return letter;
}

/**
 * As `lockMassLetter`, for one that is to be edited as it was shown.
 *
 * @throws Refusal as `lockMassLetter`; "letter-approved" when it is on its way; "stale-version" when somebody has saved
 *   it since
 */
export async function lockDraft(trx: Trx, id: string, version: number, zone: string): Promise<MassLetterRow> {
  const letter = await lockMassLetter(trx, id);
  if (letter.approved_at !== null) throw new Refusal("letter-approved");
  if (letter.version === version) return letter;
  const account = await trx
    .selectFrom("account")
    .select("name")
    .where("id", "=", letter.changed_by)
    .executeTakeFirst();
  throw new Refusal("stale-version", {
    version: letter.version,
    name: account?.name ?? null,
    at: letter.changed_at,
    zone,
  });
}
