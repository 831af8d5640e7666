import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { plus } from "#app/time.ts";
import type { AnnouncementRow, Db, Instant, Trx } from "#db/schema.ts";

/** How long changes are gathered before anybody is told, and can be undone. Source: rules.md §4. */
export const ANNOUNCEMENT_MINUTES = 5;

/** The announcement of an event that somebody has still to be told, or undefined: there is never more than one. */
export function pendingAnnouncement(db: Db, eventId: string): Promise<AnnouncementRow | undefined> {
  return db
    .selectFrom("announcement")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("done_at", "is", null)
    .where("undone_at", "is", null)
    .executeTakeFirst();
}

/** One of them, over or not: looked up through its event. */
export function announcementOf(db: Db, eventId: string, id: string): Promise<AnnouncementRow | undefined> {
  return db
    .selectFrom("announcement")
    .selectAll()
    .where("id", "=", id)
    .where("event_id", "=", eventId)
    .executeTakeFirst();
}

/** Those that are due and not done, the longest due first. */
export function dueAnnouncements(db: Db, now: Instant): Promise<Pick<AnnouncementRow, "id">[]> {
  return db
    .selectFrom("announcement")
    .select("id")
    .where("due_at", "<=", now)
    .where("done_at", "is", null)
    .where("undone_at", "is", null)
    .orderBy("due_at")
    .orderBy("id")
    .execute();
}

/**
 * Says that all who are registered must hear of an event, when the gathering time is over; in the transaction of what
 * they must hear of, after the event's own row is written.
 *
 * One that is pending is taken over: each person is told once, how things are by then. Whoever it has reached already
 * is told again only of what has changed since. What it would have undone is undone with the new one, unless somebody
 * has heard of it.
 *
 * @param before what undoing a move goes back to, as JSON; null where there is nothing to go back to
 * @param calledOff what undoing a restoration goes back to, as JSON
 */
export async function announceLater(
  trx: Trx,
  app: App,
  eventId: string,
  kind: AnnouncementRow["kind"],
  actor: string,
  before: string | null = null,
  calledOff: string | null = null,
): Promise<void> {
  const now = app.now();
  const pending = await trx
    .updateTable("announcement")
    .set({ undone_at: now })
    .where("event_id", "=", eventId)
    .where("done_at", "is", null)
    .where("undone_at", "is", null)
    .returning(["reached_id", "before"])
    .executeTakeFirst();
  const isUnheard = pending !== undefined && pending.reached_id === null;
  await trx
    .insertInto("announcement")
    .values({
      id: app.newId(),
      event_id: eventId,
      kind,
      actor,
      created_at: now,
      due_at: plus(now, { minutes: ANNOUNCEMENT_MINUTES }),
      undone_at: null,
      reached_id: null,
      done_at: null,
      before: (isUnheard ? pending.before : null) ?? before,
      called_off: calledOff,
    })
    .execute();
}

/** Takes an announcement back and gives it, where nobody has been told: only then it can. */
export function takeBack(
  trx: Trx,
  app: App,
  eventId: string,
  kind: AnnouncementRow["kind"],
  id?: string,
): Promise<AnnouncementRow | undefined> {
  const now = app.now();
  return (
    trx
      .updateTable("announcement")
      .set({ undone_at: now })
      .where("event_id", "=", eventId)
      .where("kind", "=", kind)
      .$if(id !== undefined, (query) => query.where("id", "=", id!))
      .where("undone_at", "is", null)
      .where("due_at", ">", now)
      // A clock that runs ahead may have begun.
      .where("reached_id", "is", null)
      .where("done_at", "is", null)
      .returningAll()
      .executeTakeFirst()
  );
}

/**
 * Locks an announcement and gives it as it is now. The first statement of each chunk, and a write: whoever comes at
 * the same moment waits, and then goes on from where this one has come to.
 */
export function lockAnnouncement(trx: Trx, id: string): Promise<AnnouncementRow> {
  return trx
    .updateTable("announcement")
    .set({ reached_id: sql.ref("reached_id") })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Notes how far an announcement has come. Under its lock. */
export async function noteReached(
  trx: Trx,
  id: string,
  reached: Pick<AnnouncementRow, "reached_id" | "done_at">,
): Promise<void> {
  await trx.updateTable("announcement").set(reached).where("id", "=", id).execute();
}
