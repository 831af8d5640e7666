import type { App } from "#app/app.ts";
import { noteEventActivity, type EventVerb } from "#app/events/activity.ts";
import { seenOf } from "#app/events/edit/both.ts";
import { fileAddress } from "#app/files/addresses.ts";
import { publishFileIn } from "#app/files/publish-file.ts";
import { removeFileIn } from "#app/files/remove-file.ts";
import { Refusal } from "#app/refusal.ts";
import { touchSite } from "#app/site/version.ts";
import type { StoredFileRow, Trx } from "#db/schema.ts";
import { addPictureIn } from "../add-picture.ts";
import { changedNow } from "../edit/save-article.ts";
import { articleOfEvent } from "../queries.ts";
import { pictureFields, type PictureFields } from "./picture-fields.ts";
import { placedPicture, placedPictures, type PlacedPicture } from "./placed-pictures.ts";

export interface PictureEdit {
  readonly eventId: string;
  readonly accountId: string;
}

/**
 * Puts a picture that has come in on an event, or on an article of it, last. On what all can see it is out at once.
 *
 * @param size in pixels
 * @returns the id of its place
 * @throws Refusal "no-such-article"; "picture-without-alt" on a published article
 */
export function placePicture(
  app: App,
  by: PictureEdit,
  articleId: string | null,
  file: StoredFileRow,
  size: { readonly width: number; readonly height: number },
  fields: PictureFields,
): Promise<string> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const article = articleId === null ? null : await articleOfEvent(trx, by.eventId, articleId);
    if (article === undefined) throw new Refusal("no-such-article");
    if (article?.status === "published" && fields.alt === "") throw new Refusal("picture-without-alt");
    const home = articleId === null ? { eventId: by.eventId } : { articleId };
    const { pictureId } = await addPictureIn(trx, app, home, {
      ...fields,
      ...size,
      caption: fields.caption || undefined,
      credit: fields.credit || undefined,
      path: fileAddress(file),
      fileId: file.id,
    });
    if (article === null || article.status === "published") await publishFileIn(trx, app, file.id, false);
    await noted(trx, app, by, articleId, "picture-added", pictureId);
    return pictureId;
  });
}

/**
 * Changes what stands with a picture, and its place in the order.
 *
 * @param place from 1; beyond the last is last
 * @throws Refusal "no-such-picture"; "picture-without-alt" on a published article
 */
export function changePicture(
  app: App,
  id: string,
  by: PictureEdit,
  fields: PictureFields,
  place: number,
): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const picture = await pictureWithin(trx, by.eventId, id);
    if (picture.article_status === "published" && fields.alt === "") throw new Refusal("picture-without-alt");
    await trx
      .updateTable("image")
      .set({ ...fields, caption: fields.caption || null, credit: fields.credit || null })
      .where("id", "=", picture.id)
      .execute();
    await putAt(trx, by.eventId, picture, place);
    await noted(trx, app, by, picture.article_id, "picture-changed", id);
  });
}

/**
 * Takes a picture away, and its file.
 *
 * @param seen as `seenOf` gave it for what stood with the picture
 * @throws Refusal "no-such-picture"; "stale-version" when something else stands with it now
 */
export function removePicture(app: App, id: string, by: PictureEdit, seen: string): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const picture = await pictureWithin(trx, by.eventId, id);
    if (seenOf(pictureFields(picture)) !== seen) throw new Refusal("stale-version");
    await trx.deleteFrom("picture").where("id", "=", id).execute();
    await trx.deleteFrom("image").where("id", "=", picture.id).execute();
    if (picture.file_id !== null) await removeFileIn(trx, app, picture.file_id);
    await noted(trx, app, by, picture.article_id, "picture-removed", id);
  });
}

async function pictureWithin(trx: Trx, eventId: string, id: string): Promise<PlacedPicture> {
  const picture = await placedPicture(trx, eventId, id);
  if (!picture) throw new Refusal("no-such-picture", { id });
  return picture;
}

async function putAt(trx: Trx, eventId: string, picture: PlacedPicture, place: number): Promise<void> {
  const all = await placedPictures(trx, eventId);
  const ids = all
    .filter((one) => one.article_id === picture.article_id && one.picture_id !== picture.picture_id)
    .map((one) => one.picture_id);
  ids.splice(Math.max(0, place - 1), 0, picture.picture_id);
  for (const [position, id] of ids.entries())
    await trx.updateTable("picture").set({ position }).where("id", "=", id).execute();
}

/** In the log; and an article says when it was last changed. */
async function noted(
  trx: Trx,
  app: App,
  { eventId, accountId }: PictureEdit,
  articleId: string | null,
  verb: EventVerb,
  pictureId: string,
): Promise<void> {
  if (articleId !== null) {
    await trx
      .updateTable("article")
      .set({ changed_at: changedNow(app, accountId).changed_at })
      .where("id", "=", articleId)
      .execute();
  }
  await noteEventActivity(trx, app, verb, accountId, eventId, { pictureId });
}
