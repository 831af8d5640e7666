import type { App } from "#app/app.ts";
import type { Trx } from "#db/schema.ts";

/** Keeps the copies of a mass letter that have not gone, until `letGoOfLetters`. */
export async function holdLetters(trx: Trx, massLetterId: string): Promise<void> {
  await setHeld(trx, massLetterId, 1);
}

export async function letGoOfLetters(trx: Trx, massLetterId: string): Promise<void> {
  await setHeld(trx, massLetterId, 0);
}

async function setHeld(trx: Trx, massLetterId: string, is_held: 0 | 1): Promise<void> {
  await trx
    .updateTable("outbox")
    .set({ is_held })
    .where("mass_letter_id", "=", massLetterId)
    // One that is being handed over may come back.
    .where("state", "in", ["waiting", "sending"])
    .execute();
}

/** Puts the copies of a mass letter that were given up back among those that wait, and gives how many they are. */
export async function sendFailedAgain(
  trx: Trx,
  app: App,
  massLetterId: string,
  isHeld: boolean,
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("outbox")
    .set({
      state: "waiting",
      attempts: 0,
      next_at: app.now(),
      data_started_at: null,
      is_held: isHeld ? 1 : 0,
    })
    .where("mass_letter_id", "=", massLetterId)
    .where("state", "=", "failed")
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
