import type { Db } from "#db/schema.ts";

/** One line of an event's log; `account_name` is null where a visitor or the house itself did it. */
export type LoggedActivity = Awaited<ReturnType<typeof activityOf>>[number];

/**
 * What has been done to an event and to its registrations, the newest first: a page of the log.
 *
 * @param before the id of the last line of the page before; left out for the newest
 */
export function activityOf(
  db: Db,
  eventId: string,
  { before, limit }: { readonly before?: string; readonly limit: number },
) {
  return db
    .selectFrom("activity")
    .leftJoin("account", "account.id", "activity.actor")
    .select(["activity.id", "activity.at", "activity.actor", "activity.verb", "activity.facts"])
    .select(["activity.registration_id", "account.name as account_name"])
    .where("activity.event_id", "=", eventId)
    .$if(before !== undefined, (query) => query.where("activity.id", "<", before!))
    .orderBy("activity.id", "desc")
    .limit(limit)
    .execute();
}
