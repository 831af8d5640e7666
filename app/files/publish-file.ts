import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import { touchSite } from "#app/site/version.ts";
import type { StoredFileRow, Trx } from "#db/schema.ts";

/**
 * Lets everybody have a file: at once, or from when its event is over. One that the scanner has not seen waits for it.
 *
 * @throws Refusal "no-such-file"
 */
export function publishFile(app: App, id: string, isAfterEvent: boolean): Promise<StoredFileRow> {
  return app.db.transaction().execute((trx) => publishFileIn(trx, app, id, isAfterEvent));
}

/** As `publishFile`, in a transaction that does more. */
export async function publishFileIn(
  trx: Trx,
  app: App,
  id: string,
  isAfterEvent: boolean,
): Promise<StoredFileRow> {
  await touchSite(trx);
  const file = await trx
    .updateTable("stored_file")
    .set({ published_at: app.now(), is_after_event: isAfterEvent ? 1 : 0 })
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .returningAll()
    .executeTakeFirst();
  if (!file) throw new Refusal("no-such-file");
  return file;
}

/** Takes a file back from everybody. One that was never out, or is gone, is fine. */
export async function withholdFileIn(trx: Trx, id: string): Promise<void> {
  await touchSite(trx);
  await trx.updateTable("stored_file").set({ published_at: null }).where("id", "=", id).execute();
}

/** Takes all slides of one who speaks back from everybody: without their consent nothing of theirs is out. */
export async function withholdSlidesIn(trx: Trx, appearanceId: string): Promise<void> {
  await touchSite(trx);
  await trx
    .updateTable("stored_file")
    .set({ published_at: null })
    .where("appearance_id", "=", appearanceId)
    .where("purpose", "=", "slides")
    .where("published_at", "is not", null)
    .execute();
}
