import { addDays, daysOf } from "#app/time.ts";
import type { Db, EventRow, SessionRow } from "#db/schema.ts";
import { partsOf } from "./parts.ts";
import { whenOf } from "./when.ts";

/** A session that people could choose. */
export interface ChoosableSession extends Pick<
  SessionRow,
  "id" | "title" | "lang" | "starts_at" | "ends_at"
> {
  readonly isOffered: boolean;
}

export interface Choosable {
  /** From 1; none where the event is over in a day. */
  readonly days: readonly { readonly day: number; readonly isOffered: boolean }[];
  /** In the order of the programme, without its breaks. */
  readonly sessions: readonly ChoosableSession[];
}

/** More than any event lasts that lets people choose its days. */
const MOST_DAYS = 31;

/** What an event could let people choose beside their seat, and what of it they may. */
export async function choosable(db: Db, event: EventRow): Promise<Choosable> {
  const [parts, sessions] = await Promise.all([
    partsOf(db, event.id),
    db
      .selectFrom("session")
      .select(["id", "title", "lang", "starts_at", "ends_at", "day"])
      .where("event_id", "=", event.id)
      .where("kind", "<>", "break")
      .orderBy("day")
      .orderBy("starts_at")
      .orderBy("position")
      .execute(),
  ]);
  const last = lastDay(event, sessions);
  const days = last < 2 ? [] : Array.from({ length: last }, (_, index) => index + 1);
  return {
    days: days.map((day) => ({ day, isOffered: parts.some((part) => part.day === day) })),
    sessions: sessions.map(({ day: _, ...session }) => ({
      ...session,
      isOffered: parts.some((part) => part.session_id === session.id),
    })),
  };
}

/** By the calendar; by the programme while nobody knows the date. */
function lastDay(event: EventRow, sessions: readonly Pick<SessionRow, "day">[]): number {
  const days = daysOf(whenOf(event));
  if (!days) return Math.max(0, ...sessions.map(({ day }) => day ?? 0));
  let last = 1;
  while (last < MOST_DAYS && addDays(days.first, last) <= days.last) last++;
  return last;
}
