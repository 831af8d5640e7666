import type { Db } from "#db/schema.ts";

/** A picture on an event or on an article of it, with where it stands. */
export type PlacedPicture = Awaited<ReturnType<typeof placedPictures>>[number];

/** The pictures of an event and of all that is written about it: the event's own first, each in its order. */
export function placedPictures(db: Db, eventId: string) {
  return db
    .selectFrom("picture")
    .innerJoin("image", "image.id", "picture.image_id")
    .leftJoin("article", "article.id", "picture.article_id")
    .selectAll("image")
    .select(["picture.id as picture_id", "picture.article_id", "picture.position"])
    .select(["article.title as article_title", "article.status as article_status"])
    .where((eb) => eb.or([eb("picture.event_id", "=", eventId), eb("article.event_id", "=", eventId)]))
    .orderBy((eb) => eb.fn.coalesce("picture.article_id", eb.val("")))
    .orderBy("picture.position")
    .orderBy("picture.id")
    .execute();
}

/** One of them; undefined for another event's. */
export async function placedPicture(db: Db, eventId: string, id: string): Promise<PlacedPicture | undefined> {
  return (await placedPictures(db, eventId)).find((one) => one.picture_id === id);
}
