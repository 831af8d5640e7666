import { slugOf } from "#app/slug.ts";
import type { Db } from "#db/schema.ts";

/** What an organiser's page has as its address, where an event's desk would have its own. */
const RESERVED = "new";

/** Whether an event has this address, or once had it: what stood there must never lead to another. */
export async function isSlugInUse(db: Db, slug: string): Promise<boolean> {
  if (slug === RESERVED) return true;
  const now = await db.selectFrom("event").select("id").where("slug", "=", slug).executeTakeFirst();
  if (now) return true;
  const once = await db.selectFrom("event_slug").select("slug").where("slug", "=", slug).executeTakeFirst();
  return once !== undefined;
}

/** An address made of a title that no event has or had: numbered from 2 where others came first. Under the site's lock. */
export async function freeSlug(db: Db, title: string): Promise<string> {
  const wanted = slugOf(title);
  let free = wanted;
  for (let number = 2; await isSlugInUse(db, free); number++) free = `${wanted}-${number}`;
  return free;
}

/** Whether an address was made of this title. */
export function isMadeOf(slug: string, title: string): boolean {
  const made = slugOf(title);
  return slug === made || (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1)));
}
