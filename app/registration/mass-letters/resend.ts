import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { sendFailedAgain } from "#app/mail/hold.ts";
import { lockMassLetter } from "./lock.ts";

/** Has all copies that were given up tried once more, and gives how many they are. What they say stays as it was. */
export function resendFailed(app: App, id: string, accountId: string): Promise<number> {
  return app.db.transaction().execute(async (trx) => {
    const letter = await lockMassLetter(trx, id);
    const people = await sendFailedAgain(trx, app, id, letter.paused_at !== null);
    if (people > 0) {
      await noteEventActivity(trx, app, "mass-letter-resent", accountId, letter.event_id, { people });
    }
    return people;
  });
}
