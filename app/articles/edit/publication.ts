import type { App } from "#app/app.ts";
import { noteEventActivity, type EventVerb } from "#app/events/activity.ts";
import { publishFileIn, withholdFileIn } from "#app/files/publish-file.ts";
import { Refusal } from "#app/refusal.ts";
import { touchSite } from "#app/site/version.ts";
import type { ArticleRow, Trx } from "#db/schema.ts";
import { picturesOf } from "../queries.ts";
import { articleChecks } from "./article-checks.ts";
import { articleWithin, refuseStaleArticle, type ArticleEdit } from "./save-article.ts";

/**
 * Lets everybody read an article, its pictures with it. Its first publishing is its stamp; one that was withdrawn keeps
 * the stamp that it had. Asking twice is asking once.
 *
 * @throws Refusal "no-such-article", "stale-version"; "article-not-ready" where `articleChecks` finds a blocker
 */
export function publishDraft(app: App, id: string, by: ArticleEdit): Promise<ArticleRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const before = await articleWithin(trx, by.event.id, id);
    if (before.status === "published") return before;
    await refuseStaleArticle(trx, before, by);
    const pictures = await picturesOf(trx, { articleId: id });
    const event = await trx
      .selectFrom("event")
      .select(["status", "withdrawn_at"])
      .where("id", "=", by.event.id)
      .executeTakeFirstOrThrow();
    if (articleChecks(before, pictures, event).blockers.length > 0) throw new Refusal("article-not-ready");
    for (const { file_id: file } of pictures) if (file) await publishFileIn(trx, app, file, false);
    const now = app.now();
    const stamps = before.status === "draft" ? { published_at: now, changed_at: now } : {};
    return noted(trx, app, by, id, "article-published", { status: "published", ...stamps });
  });
}

/** Takes an article back from everybody, and its pictures. Asking twice is asking once. @throws Refusal "no-such-article" */
export function withdrawArticle(app: App, id: string, by: Omit<ArticleEdit, "version">): Promise<ArticleRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const before = await articleWithin(trx, by.event.id, id);
    if (before.status !== "published") return before;
    for (const { file_id: file } of await picturesOf(trx, { articleId: id }))
      if (file) await withholdFileIn(trx, file);
    return noted(trx, app, by, id, "article-withdrawn", { status: "withdrawn" });
  });
}

/** Says that what an old article tells still holds: stamped now. @throws Refusal "no-such-article" */
export function confirmArticle(app: App, id: string, by: Omit<ArticleEdit, "version">): Promise<ArticleRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    await articleWithin(trx, by.event.id, id);
    return noted(trx, app, by, id, "article-confirmed", { confirmed_at: app.now() });
  });
}

async function noted(
  trx: Trx,
  app: App,
  { event, accountId }: Omit<ArticleEdit, "version">,
  id: string,
  verb: EventVerb,
  set: Partial<Pick<ArticleRow, "status" | "published_at" | "changed_at" | "confirmed_at">>,
): Promise<ArticleRow> {
  await noteEventActivity(trx, app, verb, accountId, event.id, { articleId: id });
  return trx.updateTable("article").set(set).where("id", "=", id).returningAll().executeTakeFirstOrThrow();
}
