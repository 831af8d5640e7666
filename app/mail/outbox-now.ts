import { sql } from "kysely";
import type { App } from "#app/app.ts";
import type { Instant } from "#db/schema.ts";
import type { LetterScope } from "./letter-list.ts";
import { MAIL, windowOf } from "./rate.ts";
import { quietNow, waitsForMorning } from "./quiet.ts";

export interface OutboxNow {
  readonly waiting: number;
  /** When the oldest of them was written; null when none waits. */
  readonly oldestAt: Instant | null;
  readonly failed: number;
  /** Of those that wait, how many do because it is night. */
  readonly forMorning: number;
  /** Handed over, or tried, in this minute of the clock, by all processes and for all organisations. */
  readonly thisMinute: number;
}

/** How it goes with the letters that somebody may see. @param organisations as `LetterScope` has them */
export async function outboxNow(app: App, organisations: LetterScope["organisations"]): Promise<OutboxNow> {
  const { db } = app;
  const now = app.now();
  const quiet = await quietNow(db, now);
  const isWaiting = sql<boolean>`outbox.state in ('waiting', 'sending')`;
  const counts = await db
    .selectFrom("outbox")
    .leftJoin("event", "event.id", "outbox.event_id")
    .leftJoin("mass_letter", "mass_letter.id", "outbox.mass_letter_id")
    .leftJoin("series", "series.id", "mass_letter.series_id")
    .select((eb) => [
      sql<number>`cast(count(case when ${isWaiting} then 1 end) as integer)`.as("waiting"),
      sql<Instant | null>`min(case when ${isWaiting} then outbox.created_at end)`.as("oldestAt"),
      sql<number>`cast(count(case when outbox.state = 'failed' then 1 end) as integer)`.as("failed"),
      sql<number>`cast(count(case when ${isWaiting} and ${waitsForMorning(eb, [...quiet, ""])} then 1 end) as integer)`.as(
        "forMorning",
      ),
    ])
    .$if(organisations !== null, (query) =>
      query.where((eb) =>
        eb(eb.fn.coalesce("event.organisation_id", "series.organisation_id"), "in", [...organisations!, ""]),
      ),
    )
    .executeTakeFirstOrThrow();
  const counted = await db
    .selectFrom("rate")
    .select("count")
    .where("key", "=", MAIL)
    .where("window_start", "=", windowOf(now, "minute"))
    .executeTakeFirst();
  return { ...counts, thisMinute: counted?.count ?? 0 };
}
