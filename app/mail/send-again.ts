import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import { noteLetter } from "./letter-activity.ts";

/**
 * Puts a letter that was given up back among those that wait, as if nothing had been tried. What it says stays as it
 * was first written.
 *
 * @throws Refusal "letter-not-failed" for one that has been sent, or still will be
 */
export function sendAgain(app: App, letterId: string, accountId: string): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    const letter = await trx
      .updateTable("outbox")
      .set({ state: "waiting", attempts: 0, next_at: app.now(), data_started_at: null })
      .where("id", "=", letterId)
      .where("state", "=", "failed")
      .returning(["id", "letter", "event_id", "registration_id"])
      .executeTakeFirst();
    if (!letter) throw new Refusal("letter-not-failed");
    await noteLetter(trx, app, "letter-sent-again", accountId, letter);
  });
}
