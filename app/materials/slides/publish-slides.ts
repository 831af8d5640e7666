import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { publishFileIn, withholdFileIn } from "#app/files/publish-file.ts";
import { Refusal } from "#app/refusal.ts";
import { touchSite } from "#app/site/version.ts";
import type { Trx } from "#db/schema.ts";
import { slidesState, whyNotOut } from "./rules.ts";
import { slidesOf, type SpokenSlides } from "./slides-of.ts";

export interface SlidesDeed {
  readonly eventId: string;
  readonly accountId: string;
}

/**
 * Lets the newest slides of one who spoke out: when the event is over, or at once to be read beforehand. An older
 * version that was out is taken back.
 *
 * @throws Refusal "no-such-appearance"; "slides-held-back" with `why`
 */
export function publishSlides(
  app: App,
  by: SlidesDeed,
  appearanceId: string,
  isPreReading: boolean,
): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const one = (await slidesOf(trx, by.eventId)).find(({ id }) => id === appearanceId);
    if (!one) throw new Refusal("no-such-appearance", { id: appearanceId });
    const why = whyNotOut(one);
    if (why !== null) throw new Refusal("slides-held-back", { why });
    await letOut(trx, app, by, one, isPreReading);
  });
}

/** Lets all slides out that may be and are not; those to be read beforehand stay so. @returns how many */
export function publishAllSlides(app: App, by: SlidesDeed): Promise<number> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const ready = (await slidesOf(trx, by.eventId)).filter((one) =>
      ["ready", "newer"].includes(slidesState(one)),
    );
    for (const one of ready) await letOut(trx, app, by, one, one.out?.isPreReading ?? false);
    return ready.length;
  });
}

async function letOut(
  trx: Trx,
  app: App,
  { eventId, accountId }: SlidesDeed,
  { id, title, lang, file, out }: SpokenSlides,
  isPreReading: boolean,
): Promise<void> {
  if (file === null) return;
  await publishFileIn(trx, app, file.id, !isPreReading);
  if (out !== null && out.fileId !== file.id) await withholdFileIn(trx, out.fileId);
  const shown = { file_id: file.id, is_pre_reading: isPreReading ? 1 : 0, changed_at: app.now() } as const;
  const materialId = out?.materialId ?? app.newId();
  if (out !== null) {
    await trx
      .updateTable("material")
      .set((eb) => ({ ...shown, version: eb("version", "+", 1) }))
      .where("id", "=", materialId)
      .execute();
  } else {
    const { last } = await trx
      .selectFrom("material")
      .select((eb) => eb.fn.coalesce(eb.fn.max("position"), eb.lit(-1)).as("last"))
      .where("event_id", "=", eventId)
      .executeTakeFirstOrThrow();
    await trx
      .insertInto("material")
      .values({
        id: materialId,
        event_id: eventId,
        appearance_id: id,
        kind: "slides",
        position: last + 1,
        title: title ?? file.name.replace(/\.[a-z0-9]+$/i, ""),
        lang,
        version: 1,
        ...shown,
      })
      .execute();
  }
  const verb = out === null ? "material-added" : "material-changed";
  await noteEventActivity(trx, app, verb, accountId, eventId, { materialId, kind: "slides" });
}
