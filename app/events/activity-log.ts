import { sql } from "kysely";
import type { Db } from "#db/schema.ts";

/** One line of an event's log; `account_name` is null where a visitor or the house itself did it. */
export type LoggedActivity = Awaited<ReturnType<typeof activityOf>>[number];

/** What of an event's log is asked for. */
export interface LogWish {
  /** The id of the last line of the page before; left out for the newest. */
  readonly before?: string;
  readonly limit: number;
  /** "visitor", "system", or an account's id. */
  readonly actor?: string;
  /** The event itself, or those who register. */
  readonly about?: "event" | "people";
  /** These alone. */
  readonly verbs?: readonly string[];
}

/** What has been done to an event and to its registrations, the newest first: a page of the log. */
export function activityOf(db: Db, eventId: string, { before, limit, actor, about, verbs }: LogWish) {
  return (
    db
      .selectFrom("activity")
      .leftJoin("account", "account.id", "activity.actor")
      // A speaker acts by the invitation.
      .leftJoin("speaker_invitation", "speaker_invitation.id", "activity.actor")
      .select(["activity.id", "activity.at", "activity.actor", "activity.verb", "activity.facts"])
      .select(["activity.registration_id"])
      .select((eb) => eb.fn.coalesce("account.name", "speaker_invitation.name").as("account_name"))
      .where("activity.event_id", "=", eventId)
      .$if(before !== undefined, (query) => query.where("activity.id", "<", before!))
      .$if(actor !== undefined, (query) => query.where("activity.actor", "=", actor!))
      .$if(about !== undefined, (query) =>
        query.where("activity.registration_id", about === "event" ? "is" : "is not", null),
      )
      .$if(verbs !== undefined, (query) => query.where("activity.verb", "in", [...verbs!, ""]))
      .orderBy("activity.id", "desc")
      .limit(limit)
      .execute()
  );
}

/** Who has done something to an event, and how often; whoever did most comes first. */
export function actorsOf(db: Db, eventId: string) {
  return db
    .selectFrom("activity")
    .leftJoin("account", "account.id", "activity.actor")
    .leftJoin("speaker_invitation", "speaker_invitation.id", "activity.actor")
    .select("activity.actor")
    .select((eb) => eb.fn.coalesce("account.name", "speaker_invitation.name").as("account_name"))
    .select(sql<number>`cast(count(*) as integer)`.as("count"))
    .where("activity.event_id", "=", eventId)
    .groupBy(["activity.actor", "account.name", "speaker_invitation.name"])
    .orderBy("count", "desc")
    .orderBy("activity.actor")
    .execute();
}
