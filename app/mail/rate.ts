import { sql } from "kysely";
import type { App } from "#app/app.ts";
import type { Db, Instant } from "#db/schema.ts";

export interface Rate {
  /** What is counted; an address only as a keyed hash. */
  readonly key: string;
  readonly limit: number;
  readonly per: "minute" | "hour";
}

/**
 * Counts one more in the clock's present minute or hour, if the limit allows it, and says whether it did. Shared by
 * all processes: the count is a row, and the condition a part of its update.
 */
export async function isWithinRate(db: Db, app: App, { key, limit, per }: Rate): Promise<boolean> {
  const counted = await db
    .insertInto("rate")
    .values({ key, window_start: windowOf(app.now(), per), count: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["key", "window_start"])
        .doUpdateSet({ count: sql`rate.count + 1` })
        .where("rate.count", "<", limit),
    )
    .returning("count")
    .executeTakeFirst();
  return counted !== undefined;
}

/** The beginning of the minute or hour, cut from the text of the instant. */
export function windowOf(now: Instant, per: "minute" | "hour"): Instant {
  return per === "minute" ? `${now.slice(0, 16)}:00.000Z` : `${now.slice(0, 13)}:00:00.000Z`;
}
