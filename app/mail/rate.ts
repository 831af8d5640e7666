import { createHmac } from "node:crypto";
import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { plus } from "#app/time.ts";
import type { Db, Instant } from "#db/schema.ts";

/** What `MAIL_PER_MINUTE` counts, in all processes together. */
export const MAIL = "mail";

export interface Rate {
  /** What is counted; an address only as a keyed hash. */
  readonly key: string;
  readonly limit: number;
  readonly per: "minute" | "hour";
}

/** The key under which something of somebody is counted: who, only as a hash with the house's own secret. */
export function rateKey(app: App, counted: string, who: string): string {
  return `${counted}/${createHmac("sha256", app.config.secret).update(who).digest("base64url")}`;
}

/**
 * Counts one more in the clock's present minute or hour, if the limit allows it, and says whether it did. Shared by
 * all processes: the count is a row, and the condition a part of its update.
 */
export async function isWithinRate(db: Db, app: App, { key, limit, per }: Rate): Promise<boolean> {
  const window_start = windowOf(app.now(), per);
  const counted = await db
    .insertInto("rate")
    .values({ key, window_start, count: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["key", "window_start"])
        .doUpdateSet({ count: sql`rate.count + 1` })
        .where("rate.count", "<", limit),
    )
    .returning("count")
    .executeTakeFirst();
  if (counted?.count === 1) await forgetEarlier(db, key, window_start);
  return counted !== undefined;
}

async function forgetEarlier(db: Db, key: string, windowStart: Instant): Promise<void> {
  await db.deleteFrom("rate").where("key", "=", key).where("window_start", "<", windowStart).execute();
}

/** Lets nothing more of this kind through for some minutes, in any process. */
export async function pauseRate(
  db: Db,
  app: App,
  key: string,
  limit: number,
  minutes: number,
): Promise<void> {
  const windows = Array.from({ length: minutes + 1 }, (_, ahead) => ({
    key,
    window_start: windowOf(plus(app.now(), { minutes: ahead }), "minute"),
    count: limit,
  }));
  await db
    .insertInto("rate")
    .values(windows)
    .onConflict((conflict) => conflict.columns(["key", "window_start"]).doUpdateSet({ count: limit }))
    .execute();
}

/** The beginning of the minute or hour, cut from the text of the instant. */
export function windowOf(now: Instant, per: "minute" | "hour"): Instant {
  return per === "minute" ? `${now.slice(0, 16)}:00.000Z` : `${now.slice(0, 13)}:00:00.000Z`;
}
