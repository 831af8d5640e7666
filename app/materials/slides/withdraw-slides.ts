import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { withholdSlidesIn } from "#app/files/publish-file.ts";
import { touchSite } from "#app/site/version.ts";
import type { SlidesDeed } from "./publish-slides.ts";

/** Takes the slides of one who spoke back from everybody; the files stay with the organiser. Asking twice changes nothing. */
export function withdrawSlides(
  app: App,
  { eventId, accountId }: SlidesDeed,
  appearanceId: string,
): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const ours = await trx
      .selectFrom("stored_file")
      .select("id")
      .where("event_id", "=", eventId)
      .where("appearance_id", "=", appearanceId)
      .where("purpose", "=", "slides")
      .execute();
    if (ours.length === 0) return;
    await withholdSlidesIn(trx, appearanceId);
    const gone = await trx
      .deleteFrom("material")
      .where("event_id", "=", eventId)
      .where(
        "file_id",
        "in",
        ours.map(({ id }) => id),
      )
      .returning("id")
      .execute();
    for (const { id: materialId } of gone) {
      await noteEventActivity(trx, app, "material-removed", accountId, eventId, {
        materialId,
        kind: "slides",
      });
    }
  });
}
