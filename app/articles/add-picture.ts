import type { App } from "#app/app.ts";
import { touchSite } from "#app/site/version.ts";
import type { ImageRow, Trx } from "#db/schema.ts";

export interface PictureFacts {
  /** The picture in words, for those who do not see it. */
  readonly alt: string;
  readonly caption?: string;
  /** Who took it. */
  readonly credit?: string;
  readonly lang?: string;
  /** Left out when the picture itself is not held. */
  readonly path?: string;
  readonly width?: number;
  readonly height?: number;
  /** Our own file. */
  readonly fileId?: string;
}

type Home = { readonly eventId: string } | { readonly articleId: string };

/** Puts a picture on an event or an article, after those already there. */
export function addPicture(app: App, on: Home, facts: PictureFacts): Promise<ImageRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    return (await addPictureIn(trx, app, on, facts)).image;
  });
}

/** As `addPicture`, in a transaction that does more. */
export async function addPictureIn(
  trx: Trx,
  app: App,
  on: Home,
  facts: PictureFacts,
): Promise<{ readonly image: ImageRow; readonly pictureId: string }> {
  const image = await trx
    .insertInto("image")
    .values({
      id: app.newId(),
      path: facts.path ?? null,
      width: facts.width ?? null,
      height: facts.height ?? null,
      alt: facts.alt,
      caption: facts.caption ?? null,
      credit: facts.credit ?? null,
      lang: facts.lang ?? "nb",
      file_id: facts.fileId ?? null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const place =
    "eventId" in on
      ? { event_id: on.eventId, article_id: null }
      : { event_id: null, article_id: on.articleId };
  const { last } = await trx
    .selectFrom("picture")
    .select((eb) => eb.fn.coalesce(eb.fn.max("position"), eb.lit(-1)).as("last"))
    .where("event_id", "is not distinct from", place.event_id)
    .where("article_id", "is not distinct from", place.article_id)
    .executeTakeFirstOrThrow();
  const pictureId = app.newId();
  await trx
    .insertInto("picture")
    .values({ id: pictureId, image_id: image.id, ...place, position: last + 1 })
    .execute();
  return { image, pictureId };
}
