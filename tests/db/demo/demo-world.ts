import { createHash } from "node:crypto";
import { join } from "node:path";
import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { App } from "#app/app.ts";
import { picturesOf } from "#app/articles/queries.ts";
import { diskStore } from "#app/files/disk-store.ts";
import { eventPage } from "#app/events/event-page.ts";
import { materialsOf } from "#app/materials/queries.ts";
import { programmeOf } from "#app/programme/queries.ts";
import { buildDemo } from "#db/demo/index.ts";
import type { Instant } from "#db/schema.ts";
import { testConfig } from "#tests/support/app.ts";
import { testDatabase, type Engine } from "#tests/support/engines.ts";

/** The Monday on which E07 and E08 are open. */
export const NOVEMBER_2017: Instant = "2017-11-20T08:00:00.000Z";
export const NOVEMBER_2026: Instant = "2026-11-22T09:00:00.000Z";

export interface BuiltDemo {
  readonly app: App;
  readonly close: () => Promise<void>;
}

export async function builtDemo(engine: Engine, now: Instant = NOVEMBER_2017): Promise<BuiltDemo> {
  const { db, url, close } = await testDatabase(engine);
  let secrets = 0;
  const app: App = {
    db,
    now: () => now,
    newId: uuidv7,
    newSecret: () => createHash("sha256").update(`secret ${++secrets}`).digest("base64url"),
    mailer: null,
    mailbox: null,
    txtRecords: () => Promise.resolve([]),
    files: diskStore(join(inject("runFolder"), "demo-files")),
    config: testConfig(url),
  };
  await buildDemo(app);
  return { app, close };
}

/** All that is known of each event and article, by their addresses. */
export type ReadDemo = Awaited<ReturnType<typeof readDemo>>;

export async function readDemo({ db }: App) {
  const events = await db.selectFrom("event").selectAll().orderBy("id").execute();
  const articles = await db.selectFrom("article").selectAll().orderBy("id").execute();
  const toldEvents = new Map<string, Awaited<ReturnType<typeof told>>>();
  const toldArticles = new Map<string, Awaited<ReturnType<typeof toldArticle>>>();
  for (const event of events) toldEvents.set(event.slug, await told(event));
  for (const article of articles) toldArticles.set(article.slug, await toldArticle(article));
  const importantDates = await db.selectFrom("important_date").selectAll().execute();
  return {
    events,
    importantDates,
    articles: toldArticles,
    event: (slug: string) => toldEvents.get(slug)!,
    article: (slug: string) => toldArticles.get(slug)!,
  };

  async function told(event: (typeof events)[number]) {
    const { sessions, appearances } = await programmeOf(db, event.id);
    const [materials, pictures] = [
      await materialsOf(db, { eventId: event.id }),
      await picturesOf(db, { eventId: event.id }),
    ];
    return { ...(await eventPage(db, event)), sessions, appearances, materials, pictures };
  }

  async function toldArticle(article: (typeof articles)[number]) {
    const on = { articleId: article.id };
    return { ...article, materials: await materialsOf(db, on), pictures: await picturesOf(db, on) };
  }
}

/** What the acceptance list calls it, how to find it, and what must be found. */
export type Item = [item: string, found: (demo: ReadDemo) => unknown, expected: unknown];

/** One test for each item of the acceptance list, on one demo world. */
export function demoHolds(what: string, items: Item[]): void {
  let built: BuiltDemo;
  let demo: ReadDemo;
  beforeAll(async () => {
    built = await builtDemo("sqlite");
    demo = await readDemo(built.app);
  });
  afterAll(() => built.close());
  test.each(items)(`the demo world holds ${what} %s`, (_item, found, expected) => {
    expect(found(demo)).toEqual(expected);
  });
}
