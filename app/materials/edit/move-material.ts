import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { removeFileIn } from "#app/files/remove-file.ts";
import { touchSite } from "#app/site/version.ts";
import { tracksOf } from "../captions/add-captions.ts";
import { materialWithin, refuseStale, settleFile, type MaterialEdit } from "./save-material.ts";

/**
 * Moves a material one step among those of its event; at the end it stays.
 *
 * @throws Refusal "no-such-material"
 */
export function moveMaterial(
  app: App,
  id: string,
  by: Pick<MaterialEdit, "eventId" | "accountId">,
  step: -1 | 1,
): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    await materialWithin(trx, by.eventId, id);
    const all = await trx
      .selectFrom("material")
      .select(["id", "position"])
      .where("event_id", "=", by.eventId)
      .orderBy("position")
      .orderBy("id")
      .execute();
    const ids = all.map((one) => one.id);
    const from = ids.indexOf(id);
    const to = from + step;
    if (to < 0 || to >= ids.length) return;
    ids.splice(to, 0, ...ids.splice(from, 1));
    for (const [position, one] of ids.entries()) {
      if (all.find((row) => row.id === one)!.position === position) continue;
      await trx.updateTable("material").set({ position }).where("id", "=", one).execute();
    }
    await noteEventActivity(trx, app, "material-moved", by.accountId, by.eventId, { materialId: id });
  });
}

/**
 * Takes a material off the page, with its captions and transcripts. A file of ours that it led to stays with the
 * organiser, and nobody else may have it unless something more leads to it.
 *
 * @throws Refusal "no-such-material"; "stale-version" when somebody has changed it since
 */
export function removeMaterial(app: App, id: string, by: MaterialEdit): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const before = await materialWithin(trx, by.eventId, id);
    await refuseStale(trx, before, by);
    for (const { file_id: file } of await tracksOf(trx, id)) await removeFileIn(trx, app, file);
    await trx.deleteFrom("material").where("id", "=", id).execute();
    await settleFile(trx, app, before.file_id);
    await noteEventActivity(trx, app, "material-removed", by.accountId, by.eventId, {
      materialId: id,
      kind: before.kind,
    });
  });
}
