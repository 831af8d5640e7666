import type { Db } from "#db/schema.ts";
import { VERSION_ENTRY } from "./version-entry.ts";

/** What is found in search, by kind and address. `rebuildSearch` has been called before. */
export function publicPages(db: Db) {
  return db
    .selectFrom("search_entry")
    .select(["kind", "slug", "event_slug"])
    .where("id", "<>", VERSION_ENTRY)
    .orderBy("kind")
    .orderBy("event_slug")
    .orderBy("slug")
    .execute();
}

/** The path of a found page, without a language prefix. */
export function pathOf(page: Awaited<ReturnType<typeof publicPages>>[number]): string {
  const slug = encodeURIComponent(page.slug);
  switch (page.kind) {
    case "event":
      return `/events/${slug}`;
    case "session":
      return `/events/${encodeURIComponent(page.event_slug!)}/sessions/${slug}`;
    case "series":
      return `/series/${slug}`;
    case "speaker":
      return `/speakers/${slug}`;
    case "article":
      return `/articles/${slug}`;
    case "organisation":
      return `/organisers/${slug}`;
  }
}
