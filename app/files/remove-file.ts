import type { App } from "#app/app.ts";
import { touchSite } from "#app/site/version.ts";
import type { Trx } from "#db/schema.ts";

/** Removes a file for everybody, and its bytes. One that is gone is fine. */
export async function removeFile(app: App, id: string): Promise<void> {
  const path = await app.db.transaction().execute((trx) => removeFileIn(trx, app, id));
  // Whatever is left of it after a crash is swept.
  if (path !== undefined) await app.files.remove(path);
}

/** As `removeFile`, in a transaction that does more: nobody has it from then on, and its bytes are swept. @returns where they lie */
export async function removeFileIn(trx: Trx, app: App, id: string): Promise<string | undefined> {
  await touchSite(trx);
  const file = await trx
    .updateTable("stored_file")
    .set({ removed_at: app.now(), published_at: null })
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .returning("path")
    .executeTakeFirst();
  return file?.path;
}
