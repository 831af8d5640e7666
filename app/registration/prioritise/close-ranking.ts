import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { Refusal } from "#app/refusal.ts";
import { rankingOf } from "./rankings.ts";

/**
 * Ends a question before its time: the answer that was given stands, and there is no other. Once more changes nothing;
 * asking again opens it.
 *
 * @throws Refusal "ranking-over" for a question that there is not
 */
export function closeRanking(app: App, eventId: string, rankingId: string, accountId: string): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await lockEvent(trx, eventId);
    const ranking = await rankingOf(trx, eventId, rankingId);
    if (!ranking) throw new Refusal("ranking-over");
    if (ranking.closed_at !== null) return;
    await trx.updateTable("ranking").set({ closed_at: app.now() }).where("id", "=", rankingId).execute();
    await noteEventActivity(trx, app, "ranking-closed", accountId, eventId);
  });
}
