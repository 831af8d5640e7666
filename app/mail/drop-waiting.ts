import { sql } from "kysely";
import type { Trx } from "#db/schema.ts";
import type { LetterName } from "#emails/facts.ts";

/**
 * Takes back what waits of one kind of letter about a registration: it is no longer true. One that has been handed over,
 * or is being so, stays. Its key is free for one that is true.
 */
export async function dropWaiting(trx: Trx, letter: LetterName, registrationId: string): Promise<void> {
  await trx
    .updateTable("outbox")
    .set({
      state: "expired",
      smtp_response: "No longer true: something has changed since it was written.",
      dedupe_key: sql`dedupe_key || '/' || id`,
    })
    .where("registration_id", "=", registrationId)
    .where("letter", "=", letter)
    .where("state", "=", "waiting")
    .execute();
}

/** As `dropWaiting`, of what one recipient wants no more of. @param keys which occasions: a pattern for `like` */
export async function dropCopies(trx: Trx, keys: string): Promise<void> {
  await trx
    .updateTable("outbox")
    .set({ state: "expired", smtp_response: "The recipient has asked for no more of them." })
    .where("dedupe_key", "like", keys)
    .where("state", "=", "waiting")
    .execute();
}
