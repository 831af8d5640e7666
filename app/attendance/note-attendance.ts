import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { Refusal } from "#app/refusal.ts";
import type { Trx } from "#db/schema.ts";

/** What somebody has ticked, and what they have taken away again: ids of registrations. */
export interface Ticks {
  readonly came: readonly string[];
  readonly not: readonly string[];
  /** At which session; null: at the event. */
  readonly sessionId: string | null;
}

/** How many of them were not noted so already. */
export interface Noted {
  readonly came: number;
  readonly not: number;
}

/**
 * Notes who came, and who did not after all. Whoever was at a session came to the event; whoever did not come was at
 * none of its sessions. Asking twice changes nothing, and registrations of other events are passed over.
 *
 * @throws Refusal "no-such-event" · "no-such-session" for one of another event
 */
export function noteAttendance(app: App, eventId: string, ticks: Ticks, accountId: string): Promise<Noted> {
  return app.db.transaction().execute(async (trx) => {
    await lockEvent(trx, eventId);
    if (ticks.sessionId !== null) await refuseOtherSession(trx, eventId, ticks.sessionId);
    const noted = { came: 0, not: 0 };
    for (const ids of inParts(ticks.came)) noted.came += await come(trx, app, eventId, ids, ticks, accountId);
    for (const ids of inParts(ticks.not)) noted.not += await stayedAway(trx, eventId, ids, ticks);
    if (noted.came + noted.not > 0) {
      await noteEventActivity(trx, app, "attendance-noted", accountId, eventId, { ...noted });
    }
    return noted;
  });
}

async function refuseOtherSession(trx: Trx, eventId: string, sessionId: string): Promise<void> {
  const session = await trx
    .selectFrom("session")
    .select("id")
    .where("id", "=", sessionId)
    .where("event_id", "=", eventId)
    .executeTakeFirst();
  if (!session) throw new Refusal("no-such-session");
}

async function come(
  trx: Trx,
  app: App,
  eventId: string,
  ids: readonly string[],
  { sessionId }: Ticks,
  accountId: string,
): Promise<number> {
  const at = app.now();
  const { numUpdatedRows } = await trx
    .updateTable("registration")
    .set({ attended_at: at, attended_by: accountId })
    .where("event_id", "=", eventId)
    .where("id", "in", ids)
    .where("attended_at", "is", null)
    .executeTakeFirstOrThrow();
  if (sessionId === null) return Number(numUpdatedRows);

  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("session_attendance")
    .columns(["registration_id", "session_id", "actor", "at"])
    .expression((eb) =>
      eb
        .selectFrom("registration")
        .select([
          "registration.id",
          eb.cast<string>(eb.val(sessionId), "text").as("session_id"),
          eb.cast<string>(eb.val(accountId), "text").as("actor"),
          eb.cast<string>(eb.val(at), "text").as("at"),
        ])
        .where("event_id", "=", eventId)
        .where("id", "in", ids),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows);
}

async function stayedAway(
  trx: Trx,
  eventId: string,
  ids: readonly string[],
  { sessionId }: Ticks,
): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("session_attendance")
    .where("registration_id", "in", (eb) =>
      eb.selectFrom("registration").select("id").where("event_id", "=", eventId).where("id", "in", ids),
    )
    .$if(sessionId !== null, (query) => query.where("session_id", "=", sessionId!))
    .executeTakeFirstOrThrow();
  if (sessionId !== null) return Number(numDeletedRows);

  const { numUpdatedRows } = await trx
    .updateTable("registration")
    .set({ attended_at: null, attended_by: null })
    .where("event_id", "=", eventId)
    .where("id", "in", ids)
    .where("attended_at", "is not", null)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** As many as one statement is given: PostgreSQL and SQLite both have a most. */
const MOST_IDS = 500;

function* inParts(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += MOST_IDS) yield ids.slice(start, start + MOST_IDS);
}
