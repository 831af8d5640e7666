import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { removeFileIn } from "#app/files/remove-file.ts";
import { touchSite } from "#app/site/version.ts";
import { materialWithin } from "../edit/save-material.ts";

/**
 * Takes captions or a transcript from a recording, and its file with it. Where the last captions go, the recording is
 * without, and the legal clock goes on from where it was. Asking twice changes nothing.
 *
 * @throws Refusal "no-such-material"
 */
export async function removeTrack(
  app: App,
  eventId: string,
  materialId: string,
  trackId: string,
  accountId: string,
): Promise<void> {
  await app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    await materialWithin(trx, eventId, materialId);
    const track = await trx
      .deleteFrom("caption_track")
      .where("id", "=", trackId)
      .where("material_id", "=", materialId)
      .returning(["kind", "file_id"])
      .executeTakeFirst();
    if (!track) return;
    await removeFileIn(trx, app, track.file_id);
    const left = await trx
      .selectFrom("caption_track")
      .select("id")
      .where("material_id", "=", materialId)
      .where("kind", "=", "captions")
      .executeTakeFirst();
    if (track.kind === "captions" && !left) {
      await trx.updateTable("material").set({ captions: "missing" }).where("id", "=", materialId).execute();
    }
    await noteEventActivity(trx, app, "captions-removed", accountId, eventId, {
      materialId,
      kind: track.kind,
    });
  });
}
