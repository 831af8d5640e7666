import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { Refusal } from "#app/refusal.ts";

/** Takes an invitation back: its links open nothing from now on. Once more changes nothing. What was written stays. */
export function revokeSpeaker(
  app: App,
  eventId: string,
  invitationId: string,
  accountId: string,
): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable("speaker_invitation")
      .set((eb) => ({ revoked_at: eb.fn.coalesce("revoked_at", eb.val(app.now())) }))
      .where("id", "=", invitationId)
      .where("event_id", "=", eventId)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw new Refusal("no-such-appearance");
    await noteEventActivity(trx, app, "speaker-revoked", accountId, eventId);
  });
}
