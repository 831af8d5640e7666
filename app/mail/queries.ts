import { sql } from "kysely";
import type { Db, Instant } from "#db/schema.ts";

export interface LettersWaiting {
  readonly waiting: number;
  /** When the oldest of them was written; null when none waits. */
  readonly oldestAt: Instant | null;
  /** Given up: somebody must look at them. */
  readonly failed: number;
}

/** How many letters have not left the house, for `doctor`. */
export async function lettersWaiting(db: Db): Promise<LettersWaiting> {
  const isWaiting = sql`state in ('waiting', 'sending')`;
  return db
    .selectFrom("outbox")
    .select([
      sql<number>`cast(count(case when ${isWaiting} then 1 end) as integer)`.as("waiting"),
      sql<Instant | null>`min(case when ${isWaiting} then created_at end)`.as("oldestAt"),
      sql<number>`cast(count(case when state = 'failed' then 1 end) as integer)`.as("failed"),
    ])
    .executeTakeFirstOrThrow();
}

/** Whether an occasion has its letter already. */
export async function hasLetter(db: Db, dedupeKey: string): Promise<boolean> {
  const found = await db
    .selectFrom("outbox")
    .select("id")
    .where("dedupe_key", "=", dedupeKey)
    .executeTakeFirst();
  return found !== undefined;
}
