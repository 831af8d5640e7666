import { moveChanges, type EventMove } from "#app/events/move-event.ts";
import type { Db, EventRow } from "#db/schema.ts";
import { toldNow, type Tellable } from "./told.ts";

/** Whom an event's time and place are news to. */
export interface ToTell {
  /** All who get a letter. */
  readonly people: number;
  /** Those of them who have a seat: their calendar entry is revised too. */
  readonly seated: number;
}

/**
 * Whom the time and place of an event are news to, as they are or as they would be: all who come, wait or have asked,
 * and were told otherwise; and whoever last heard that it is off.
 */
export async function toTell(db: Db, event: Tellable & { readonly id: string }): Promise<ToTell> {
  const rows = await db
    .selectFrom("registration")
    .select(["kind", "told", "status", "ended_from"])
    .select((eb) => eb.cast<number>(eb.fn.countAll(), "integer").as("people"))
    .where("event_id", "=", event.id)
    .where("status", "in", ["received", "confirmed", "waitlisted", "offered"])
    .groupBy(["kind", "told", "status", "ended_from"])
    .execute();
  const news = rows.filter((row) => row.ended_from !== null || row.told !== toldNow(event, row.kind));
  const sum = (some: typeof news) => some.reduce((all, row) => all + row.people, 0);
  return { people: sum(news), seated: sum(news.filter((row) => row.status === "confirmed")) };
}

/** Whether somebody waits to hear of a session they have chosen. */
export async function hasToldChoices(db: Db, eventId: string): Promise<boolean> {
  const row = await db
    .selectFrom("told_choice")
    .innerJoin("registration", "registration.id", "told_choice.registration_id")
    .select("registration.id")
    .where("registration.event_id", "=", eventId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Whom a move would be news to, and how the event would be then; null where nothing would change. Writes nothing.
 *
 * @throws Refusal as `moveChanges`
 */
export async function reachOfMove(
  db: Db,
  before: EventRow,
  to: EventMove,
): Promise<{ readonly reach: ToTell; readonly after: EventRow } | null> {
  const changes = await moveChanges(db, before, to);
  if (changes === null) return null;
  const after = { ...before, ...changes };
  return { after, reach: before.status === "published" ? await toTell(db, after) : NOBODY };
}

const NOBODY: ToTell = { people: 0, seated: 0 };
