import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { holdLetters, letGoOfLetters } from "#app/mail/hold.ts";
import { lockMassLetter } from "./lock.ts";

/** Stops a letter on its way: the copy that is being handed over goes, and no other. Asking twice is asking once. */
export function pauseMassLetter(app: App, id: string, accountId: string): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    const letter = await lockMassLetter(trx, id);
    if (letter.approved_at === null || letter.paused_at !== null) return;
    await trx.updateTable("mass_letter").set({ paused_at: app.now() }).where("id", "=", id).execute();
    await holdLetters(trx, id);
    await noteEventActivity(trx, app, "mass-letter-paused", accountId, letter.event_id);
  });
}

/** Lets a letter go on that was paused. Asking twice is asking once. */
export function resumeMassLetter(app: App, id: string, accountId: string): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    const letter = await lockMassLetter(trx, id);
    if (letter.paused_at === null) return;
    await trx.updateTable("mass_letter").set({ paused_at: null }).where("id", "=", id).execute();
    await letGoOfLetters(trx, id);
    await noteEventActivity(trx, app, "mass-letter-resumed", accountId, letter.event_id);
  });
}
