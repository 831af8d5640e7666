import type { App } from "#app/app.ts";
import type { StoredFileRow } from "#db/schema.ts";
import type { Destination } from "./destination.ts";
import { drawPortraits } from "./portrait-pictures.ts";
import { removeFile } from "./remove-file.ts";
import { storeFile, type Coming } from "./store-file.ts";
import { versionsOf } from "./versions.ts";

/**
 * Takes in a picture of one who speaks and draws what may become the portrait. Those that came before it and stand
 * nowhere are removed.
 *
 * @throws Refusal "portrait-too-small", and as `storeFile`; then nothing is kept
 */
export async function takePortrait(
  app: App,
  to: Omit<Destination, "purpose">,
  name: string,
  bytes: Uint8Array | Coming,
): Promise<StoredFileRow> {
  const file = await storeFile(app, { ...to, purpose: "portrait" }, name, bytes);
  try {
    await drawPortraits(app, file);
  } catch (error) {
    await removeFile(app, file.id);
    throw error;
  }
  if (to.appearanceId !== null) await removeUnused(app, to.appearanceId, file.id);
  return file;
}

/** Removes the portraits of one who speaks that stand nowhere. @param butId stays */
export async function removeUnused(app: App, appearanceId: string, butId?: string): Promise<void> {
  const { standing } = await versionsOf(app.db, appearanceId, "portrait");
  for (const { id } of standing.filter((one) => one.id !== butId)) {
    const used = await app.db
      .selectFrom("image")
      .select("id")
      .where("file_id", "=", id)
      .limit(1)
      .executeTakeFirst();
    if (!used) await removeFile(app, id);
  }
}
