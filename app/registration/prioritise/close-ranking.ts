import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { Refusal } from "#app/refusal.ts";
import type { RankingRow } from "#db/schema.ts";

/**
 * Ends a question before its time: the answer that was given stands, and there is no other. Asking again opens it.
 *
 * @throws Refusal "ranking-over" for a question that there is not
 */
export function closeRanking(
  app: App,
  eventId: string,
  rankingId: string,
  accountId: string,
): Promise<RankingRow> {
  return app.db.transaction().execute(async (trx) => {
    const ranking = await trx
      .updateTable("ranking")
      .set((eb) => ({ closed_at: eb.fn.coalesce("closed_at", eb.val(app.now())) }))
      .where("event_id", "=", eventId)
      .where("id", "=", rankingId)
      .returningAll()
      .executeTakeFirst();
    if (!ranking) throw new Refusal("ranking-over");
    await noteEventActivity(trx, app, "ranking-closed", accountId, eventId);
    return ranking;
  });
}
