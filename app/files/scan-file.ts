import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import type { StoredFileRow } from "#db/schema.ts";
import { scanned } from "./clamd.ts";

/**
 * Has the scanner look at a file that waits for it. Where the scanner does not answer, the file goes on waiting.
 *
 * @throws Refusal "file-infected"; its bytes are gone then
 */
export async function scanFile(app: App, file: StoredFileRow): Promise<StoredFileRow> {
  const url = app.config.clamdUrl;
  if (url === null) return file;
  const verdict = await scanned(url, app.files.open(file.path));
  if (verdict === "unknown") return file;

  const isInfected = verdict === "infected";
  await app.db
    .updateTable("stored_file")
    .set({ scan: verdict, ...(isInfected && { removed_at: app.now(), published_at: null }) })
    .where("id", "=", file.id)
    .where("scan", "=", "pending")
    .execute();
  if (!isInfected) return { ...file, scan: verdict };
  await app.files.remove(file.path);
  throw new Refusal("file-infected");
}
