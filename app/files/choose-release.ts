import type { App } from "#app/app.ts";

/**
 * Says when what one who speaks has sent may come out: with its event, or not before it is over. What is out already
 * stays as it is; what comes later follows the newest.
 */
export async function chooseRelease(app: App, appearanceId: string, isAfterEvent: boolean): Promise<void> {
  await app.db
    .updateTable("stored_file")
    .set({ is_after_event: isAfterEvent ? 1 : 0 })
    .where("appearance_id", "=", appearanceId)
    .where("purpose", "=", "slides")
    .where("removed_at", "is", null)
    .where("published_at", "is", null)
    .execute();
}
