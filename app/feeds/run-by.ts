import { standingOf } from "#app/accounts/queries.ts";
import { organisationsRead } from "#app/accounts/rules.ts";
import { placed, type PlacedEvent } from "#app/events/placed-events.ts";
import type { Db, LocalDate } from "#db/schema.ts";

/**
 * What the organisations of an account run, from a day on: all that has been published, unlisted too. Undefined for an
 * account that is closed. An admin runs it all.
 */
export async function runBy(db: Db, accountId: string, from: LocalDate): Promise<PlacedEvent[] | undefined> {
  const standing = await standingOf(db, accountId);
  if (!standing) return undefined;
  const organisations = organisationsRead(standing);
  if (organisations?.length === 0) return [];
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
