import { standingOf } from "#app/accounts/queries.ts";
import { organisationsRead } from "#app/accounts/rules.ts";
import { placed, type PlacedEvent } from "#app/events/placed-events.ts";
import { organisedDates } from "#app/events/organised-dates.ts";
import type { Db, ImportantDateRow, LocalDate } from "#db/schema.ts";

/** What an account's organisations run, and the dates that matter and are no events. */
export interface RunBy {
  readonly events: readonly PlacedEvent[];
  readonly dates: readonly ImportantDateRow[];
}

/**
 * What the organisations of an account run, from a day on: all that has been published, unlisted too, and their dates
 * that matter. Undefined for an account that is closed. An admin runs it all.
 */
export async function runBy(db: Db, accountId: string, from: LocalDate): Promise<RunBy | undefined> {
  const standing = await standingOf(db, accountId);
  if (!standing) return undefined;
  const organisations = organisationsRead(standing);
  if (organisations?.length === 0) return { events: [], dates: [] };
  const dates = (await organisedDates(db, organisations)).filter((date) => date.falls_on >= from).reverse();
  return { events: await eventsOf(db, organisations, from), dates };
}

async function eventsOf(
  db: Db,
  organisations: readonly string[] | null,
  from: LocalDate,
): Promise<PlacedEvent[]> {
  const events = await db
    .selectFrom("event")
    .selectAll()
    .where("status", "<>", "draft")
    .where("withdrawn_at", "is", null)
    .where("ends_on", ">=", from)
    .$if(organisations !== null, (query) => query.where("organisation_id", "in", organisations!))
    .orderBy("id")
    .execute();
  return placed(db, events);
}
