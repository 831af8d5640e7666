import type { App } from "#app/app.ts";
import { slugOf } from "#app/slug.ts";
import { touchSite } from "#app/site/version.ts";
import type { ArticleRow, ArticleTable, Instant } from "#db/schema.ts";

export interface ArticleFacts {
  readonly organisationId: string;
  readonly eventId?: string;
  readonly kind: ArticleTable["kind"];
  readonly kicker?: string;
  readonly title: string;
  readonly slug?: string;
  readonly lang?: string;
  readonly lead?: string;
  /** Markdown. */
  readonly body: string;
  /** Where the article comes from another system: its stamps there. */
  readonly publishedAt?: Instant;
  readonly changedAt?: Instant;
}

/** A recap, a piece of news or an interview, public at once. */
export function publishArticle(app: App, facts: ArticleFacts): Promise<ArticleRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const publishedAt = facts.publishedAt ?? app.now();
    return trx
      .insertInto("article")
      .values({
        id: app.newId(),
        slug: facts.slug ?? slugOf(facts.title),
        organisation_id: facts.organisationId,
        event_id: facts.eventId ?? null,
        kind: facts.kind,
        kicker: facts.kicker ?? null,
        title: facts.title,
        lang: facts.lang ?? "nb",
        lead: facts.lead ?? null,
        body: facts.body,
        published_at: publishedAt,
        changed_at: facts.changedAt ?? publishedAt,
        confirmed_at: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}
