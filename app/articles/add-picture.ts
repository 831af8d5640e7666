import type { App } from "#app/app.ts";
import { touchSite } from "#app/site/version.ts";
import type { ImageRow } from "#db/schema.ts";

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
}

/** Puts a picture on an event or an article, after those already there. */
export function addPicture(
  app: App,
  on: { readonly eventId: string } | { readonly articleId: string },
  facts: PictureFacts,
): Promise<ImageRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
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
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    const place =
      "eventId" in on
        ? { event_id: on.eventId, article_id: null }
        : { event_id: null, article_id: on.articleId };
    const { position } = await trx
      .selectFrom("picture")
      .select((eb) => eb.cast<number>(eb.fn.countAll(), "integer").as("position"))
      .where("event_id", "is not distinct from", place.event_id)
      .where("article_id", "is not distinct from", place.article_id)
      .executeTakeFirstOrThrow();
    await trx
      .insertInto("picture")
      .values({ id: app.newId(), image_id: image.id, ...place, position })
      .execute();
    return image;
  });
}
