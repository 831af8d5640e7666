import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { removeFileIn } from "#app/files/remove-file.ts";
import { touchSite } from "#app/site/version.ts";
import { eventFilesOf } from "./event-files.ts";

/**
 * Removes a file of an event's own for good; what leads to it stays on the page as a thing whose address nobody has.
 * One that is gone, or that is not the event's own, is left as it is.
 */
export async function removeEventFile(
  app: App,
  fileId: string,
  { eventId, accountId }: { readonly eventId: string; readonly accountId: string },
): Promise<void> {
  await app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    if (!(await eventFilesOf(trx, eventId)).some(({ id }) => id === fileId)) return;
    await trx
      .updateTable("material")
      .set({ file_id: null, changed_at: app.now(), version: sql<number>`version + 1` })
      .where("file_id", "=", fileId)
      .execute();
    await noteEventActivity(trx, app, "event-file-removed", accountId, eventId, { fileId });
    await removeFileIn(trx, app, fileId);
  });
}
