import { sql } from "kysely";
import type { Db } from "#db/schema.ts";
import type { LetterName } from "#emails/facts.ts";

/** How many letters of a name have been written about an event. */
export async function lettersWritten(db: Db, eventId: string, letter: LetterName): Promise<number> {
  const { count } = await db
    .selectFrom("outbox")
    .select(sql<number>`cast(count(*) as integer)`.as("count"))
    .where("event_id", "=", eventId)
    .where("letter", "=", letter)
    .executeTakeFirstOrThrow();
  return count;
}
