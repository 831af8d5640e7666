import type { ArticleRow, Db } from "#db/schema.ts";

/** One that anybody may read, or undefined. */
export function articleBySlug(db: Db, slug: string): Promise<ArticleRow | undefined> {
  return db
    .selectFrom("article")
    .selectAll()
    .where("slug", "=", slug)
    .where("status", "=", "published")
    .executeTakeFirst();
}

/** What is written about an event, drafts and all: the newest first. */
export function articlesToEdit(db: Db, eventId: string): Promise<ArticleRow[]> {
  return db
    .selectFrom("article")
    .selectAll()
    .where("event_id", "=", eventId)
    .orderBy("changed_at", "desc")
    .orderBy("id")
    .execute();
}

/** One of them; undefined for another event's. */
export function articleOfEvent(db: Db, eventId: string, id: string): Promise<ArticleRow | undefined> {
  return db
    .selectFrom("article")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** What has been written about an event, newest first. */
export function articlesOfEvent(db: Db, eventId: string) {
  return articleList(db).where("article.event_id", "=", eventId).execute();
}

export function articlesOfOrganisation(db: Db, organisationId: string) {
  return articleList(db).where("article.organisation_id", "=", organisationId).execute();
}

function articleList(db: Db) {
  return db
    .selectFrom("article")
    .select(["slug", "title", "lang", "lead", "kind", "published_at", "changed_at"])
    .where("status", "=", "published")
    .orderBy("published_at", "desc");
}

/** The pictures of an event or an article, in order. */
export function picturesOf(db: Db, on: { readonly eventId: string } | { readonly articleId: string }) {
  return db
    .selectFrom("picture")
    .innerJoin("image", "image.id", "picture.image_id")
    .selectAll("image")
    .where(
      "eventId" in on ? "picture.event_id" : "picture.article_id",
      "=",
      "eventId" in on ? on.eventId : on.articleId,
    )
    .orderBy("picture.position")
    .execute();
}
