import type { App } from "#app/app.ts";
import { addDays, dateOf } from "#app/time.ts";
import type { Db, EventRow, Instant } from "#db/schema.ts";
import { startOf } from "../rules.ts";
import { dueOf, mayBegin, REMINDER_KINDS, type ReminderKind, type ReminderRules } from "./rules.ts";
import { keptRules } from "./rules-of.ts";

/** A reminder whose time has come: which, of what, for when. */
export interface DueReminder {
  readonly eventId: string;
  readonly kind: ReminderKind;
  readonly dueAt: Instant;
  readonly startsAt: Instant;
}

/** No reminder goes out earlier than this. */
export const MAX_DAYS = 60;

/**
 * The reminders that are to go out now, whatever has been written of them already; in three queries, however many
 * events there are. While an event waits to be told as moved or called off it reminds nobody.
 */
export async function dueReminders(app: App): Promise<DueReminder[]> {
  const now = app.now();
  const events = await upcoming(app.db, now);
  const due = events.flatMap((event) => dueAmong(event, keptRules(event.rules), now));
  if (due.length === 0) return [];
  const rounds = await app.db
    .selectFrom("reminder_round")
    .select(["event_id", "kind", "due_at", "starts_at", "done_at"])
    .where("event_id", "in", [...new Set(due.map((one) => one.eventId))])
    .execute();
  return due
    .filter(({ eventId, kind, dueAt, startsAt, mayBegin: may }) => {
      const round = rounds.find(
        (one) =>
          one.event_id === eventId && one.kind === kind && one.due_at === dueAt && one.starts_at === startsAt,
      );
      return round ? round.done_at === null : may;
    })
    .map(({ mayBegin: _, ...one }) => one);
}

/** Those of one event whose time has come. */
function dueAmong(event: Remindable & { readonly id: string }, rules: ReminderRules, now: Instant) {
  const startsAt = startOf(event);
  if (startsAt === null || startsAt <= now) return [];
  return REMINDER_KINDS.flatMap((kind) => {
    const dueAt = dueOf(event, rules, kind);
    if (dueAt === null || dueAt > now) return [];
    return [{ eventId: event.id, kind, dueAt, startsAt, mayBegin: mayBegin(dueAt, rules[kind], now) }];
  });
}

type Remindable = Pick<
  EventRow,
  "time_kind" | "starts_at" | "ends_at" | "starts_on" | "ends_on" | "zone" | "is_held"
>;

/** Public events that begin before long, or one of them, with what was said of their reminders. */
function upcoming(db: Db, now: Instant, eventId?: string) {
  const today = dateOf(now, "UTC");
  return (
    db
      .selectFrom("event")
      .leftJoin("reminder_rules", "reminder_rules.event_id", "event.id")
      .select(["event.id", "event.zone", "event.time_kind", "event.is_held", "reminder_rules.rules"])
      .select(["event.starts_at", "event.ends_at", "event.starts_on", "event.ends_on"])
      .$if(eventId !== undefined, (query) => query.where("event.id", "=", eventId!))
      .where("event.status", "=", "published")
      .where("event.withdrawn_at", "is", null)
      .where("event.is_held", "=", 0)
      // Whatever the zone, today there is yesterday or tomorrow here.
      .where("event.starts_on", ">=", addDays(today, -1))
      .where("event.starts_on", "<=", addDays(today, MAX_DAYS + 1))
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom("announcement")
              .select("announcement.id")
              .whereRef("announcement.event_id", "=", "event.id")
              .where("announcement.done_at", "is", null)
              .where("announcement.undone_at", "is", null),
          ),
        ),
      )
      .orderBy("event.starts_on")
      .orderBy("event.id")
      .execute()
  );
}

/** Whether one is still to go out, as the event is by now: under the lock, before anybody is written to. */
export async function isStillDue(app: App, db: Db, reminder: DueReminder): Promise<boolean> {
  const now = app.now();
  const [event] = await upcoming(db, now, reminder.eventId);
  if (!event) return false;
  return dueAmong(event, keptRules(event.rules), now).some(
    (one) => one.kind === reminder.kind && one.dueAt === reminder.dueAt && one.startsAt === reminder.startsAt,
  );
}
