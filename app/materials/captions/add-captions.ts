import type { Selectable } from "kysely";
import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { publishFileIn } from "#app/files/publish-file.ts";
import { removeFile, removeFileIn } from "#app/files/remove-file.ts";
import { storeFile } from "#app/files/store-file.ts";
import { touchSite } from "#app/site/version.ts";
import type { CaptionTrackTable, Db, Lang } from "#db/schema.ts";
import { materialWithin } from "../edit/save-material.ts";

export interface CaptionWish {
  readonly kind: CaptionTrackTable["kind"];
  readonly lang: Lang;
  /** Captions as WebVTT that has been read; a transcript as plain text. */
  readonly text: string;
}

/**
 * Puts captions or a transcript to a recording, as a file that all may fetch. Captions stop the legal clock; those of
 * the same kind and language that were there before are replaced, and nobody has them any more.
 *
 * @throws Refusal "no-such-material"; as `storeFile`
 */
export async function addCaptions(
  app: App,
  eventId: string,
  materialId: string,
  wish: CaptionWish,
  accountId: string,
): Promise<Selectable<CaptionTrackTable>> {
  await app.db.transaction().execute((trx) => materialWithin(trx, eventId, materialId));
  const to = { eventId, appearanceId: null, purpose: "captions" as const, actor: accountId };
  const name = wish.kind === "captions" ? `teksting-${wish.lang}.vtt` : `avskrift-${wish.lang}.txt`;
  const file = await storeFile(app, to, name, new TextEncoder().encode(wish.text));
  const put = app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    await materialWithin(trx, eventId, materialId);
    await publishFileIn(trx, app, file.id, false);
    const replaced = await trx
      .deleteFrom("caption_track")
      .where("material_id", "=", materialId)
      .where("kind", "=", wish.kind)
      .where("lang", "=", wish.lang)
      .returning("file_id")
      .execute();
    for (const { file_id: before } of replaced) await removeFileIn(trx, app, before);
    if (wish.kind === "captions") {
      await trx.updateTable("material").set({ captions: "present" }).where("id", "=", materialId).execute();
    }
    await noteEventActivity(trx, app, "captions-added", accountId, eventId, { materialId, kind: wish.kind });
    return trx
      .insertInto("caption_track")
      .values({
        id: app.newId(),
        material_id: materialId,
        file_id: file.id,
        kind: wish.kind,
        lang: wish.lang,
        created_at: app.now(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
  }); // The recording may have gone while the file came.
  return put.catch(async (error: unknown) => {
    await removeFile(app, file.id);
    throw error;
  });
}

/** Captions and transcripts of a recording, with their files. */
export function tracksOf(db: Db, materialId: string) {
  return db
    .selectFrom("caption_track")
    .innerJoin("stored_file", "stored_file.id", "caption_track.file_id")
    .select(["caption_track.id", "caption_track.kind", "caption_track.lang", "caption_track.file_id"])
    .select(["stored_file.name", "stored_file.bytes"])
    .where("material_id", "=", materialId)
    .orderBy("caption_track.kind")
    .orderBy("caption_track.lang")
    .execute();
}
