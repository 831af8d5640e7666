import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { Refusal } from "#app/refusal.ts";
import { touchSite } from "#app/site/version.ts";
import { slugOf } from "#app/slug.ts";
import type { ArticleRow, Db, EventRow, Trx } from "#db/schema.ts";
import { articleOfEvent } from "../queries.ts";
import { articleFields, type ArticleFields } from "./article-fields.ts";

/** Who changes an article of which event, as they saw it. */
export interface ArticleEdit {
  readonly event: Pick<EventRow, "id" | "organisation_id" | "zone">;
  readonly accountId: string;
  readonly version: number;
}

/** A new article about an event, which nobody but its organisers can read. */
export function draftArticle(
  app: App,
  { event, accountId }: Omit<ArticleEdit, "version">,
  fields: ArticleFields,
): Promise<ArticleRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const row = await trx
      .insertInto("article")
      .values({
        id: app.newId(),
        slug: await freeArticleSlug(trx, fields.title),
        organisation_id: event.organisation_id,
        event_id: event.id,
        ...columnsOf(fields),
        status: "draft",
        published_at: app.now(),
        changed_at: app.now(),
        changed_by: accountId,
        confirmed_at: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await noteEventActivity(trx, app, "article-drafted", accountId, event.id, { articleId: row.id });
    return row;
  });
}

/**
 * Changes what an article says; a published one is changed for all, and says when. Saving what stands there already
 * changes nothing. The address stays.
 *
 * @throws Refusal "no-such-article"; "stale-version" with who saved last, and when; "article-not-ready" for a published
 *   one without a text
 */
export function changeArticle(
  app: App,
  id: string,
  by: ArticleEdit,
  fields: ArticleFields,
): Promise<ArticleRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const before = await articleWithin(trx, by.event.id, id);
    if (JSON.stringify(articleFields(before)) === JSON.stringify(fields)) return before;
    await refuseStaleArticle(trx, before, by);
    if (before.status === "published" && fields.body === "") throw new Refusal("article-not-ready");
    const row = await trx
      .updateTable("article")
      .set({ ...columnsOf(fields), ...changedNow(app, by.accountId) })
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await noteEventActivity(trx, app, "article-changed", by.accountId, by.event.id, { articleId: id });
    return row;
  });
}

/** What is written whenever something of an article changes. */
export function changedNow(app: App, accountId: string) {
  return { changed_at: app.now(), changed_by: accountId, version: sql<number>`version + 1` };
}

/** @throws Refusal "no-such-article" */
export async function articleWithin(db: Db, eventId: string, id: string): Promise<ArticleRow> {
  const row = await articleOfEvent(db, eventId, id);
  if (!row) throw new Refusal("no-such-article", { id });
  return row;
}

/** @throws Refusal "stale-version" */
export async function refuseStaleArticle(
  trx: Trx,
  before: ArticleRow,
  { version, event }: Pick<ArticleEdit, "version" | "event">,
): Promise<void> {
  if (before.version === version) return;
  const account = await trx
    .selectFrom("account")
    .select("name")
    .where("id", "=", before.changed_by ?? "")
    .executeTakeFirst();
  throw new Refusal("stale-version", {
    version: before.version,
    name: account?.name,
    at: before.changed_at,
    zone: event.zone,
  });
}

function columnsOf({ kicker, lead, ...fields }: ArticleFields) {
  return { ...fields, kicker: kicker || null, lead: lead || null };
}

/** Numbered from 2 where others came first. Under the site's lock. */
async function freeArticleSlug(trx: Trx, title: string): Promise<string> {
  const wanted = slugOf(title);
  let free = wanted;
  for (let number = 2; await isInUse(trx, free); number++) free = `${wanted}-${number}`;
  return free;
}

async function isInUse(trx: Trx, slug: string): Promise<boolean> {
  const row = await trx.selectFrom("article").select("id").where("slug", "=", slug).executeTakeFirst();
  return row !== undefined;
}
