import { addDays, dateOf, instantNear, plus } from "#app/time.ts";
import type { EventRow, Instant, ReminderRoundRow } from "#db/schema.ts";
import { startOf } from "../rules.ts";

/** Some days before, the day before, and some hours before for those on the stream. */
export type ReminderKind = ReminderRoundRow["kind"];
export const REMINDER_KINDS: readonly ReminderKind[] = ["early", "late", "stream"];

interface Rule {
  readonly isOn: boolean;
  /** When an organiser last changed it: what was over then is not caught up with. Null: nobody has. */
  readonly since: Instant | null;
}

/** So many days before the first day, at a time of the event's own clocks: "08:00". */
export interface DayRule extends Rule {
  readonly days: number;
  readonly time: string;
}

/** So many hours before the start. */
export interface HourRule extends Rule {
  readonly hours: number;
}

/** When those who have a seat are reminded of an event. */
export interface ReminderRules {
  readonly early: DayRule;
  readonly late: DayRule;
  readonly stream: HourRule;
}

/** What holds where nobody has said otherwise. */
export const DEFAULT_RULES: ReminderRules = {
  early: { isOn: true, days: 7, time: "08:00", since: null },
  late: { isOn: true, days: 1, time: "08:00", since: null },
  stream: { isOn: true, hours: 2, since: null },
};

type Timed = Parameters<typeof startOf>[0] & Pick<EventRow, "zone">;

/**
 * When a reminder goes out, or null: turned off, the day is not known, or for those on the stream the hour; or it
 * would come when the event has begun. An event without a clock begins with its first day.
 */
export function dueOf(event: Timed, rules: ReminderRules, kind: ReminderKind): Instant | null {
  const start = startOf(event);
  if (start === null || !rules[kind].isOn) return null;
  const due = kind === "stream" ? hoursBefore(event, rules.stream) : daysBefore(start, event, rules[kind]);
  return due !== null && due < start ? due : null;
}

function hoursBefore({ starts_at }: Timed, { hours }: HourRule): Instant | null {
  return starts_at && plus(starts_at, { hours: -hours });
}

function daysBefore(start: Instant, { zone }: Timed, { days, time }: DayRule): Instant {
  return instantNear(`${addDays(dateOf(start, zone), -days)}T${time}`, zone);
}

/** How late one may still begin to go out: a house that was asleep over night catches up. */
const LATE_HOURS = 12;

/** Whether a reminder may begin to go out now: its time has come, and is neither long over nor was when it was set. */
export function mayBegin(due: Instant, { since }: Rule, now: Instant): boolean {
  return due <= now && now < plus(due, { hours: LATE_HOURS }) && (since === null || since <= due);
}

/** So much later an event that has moved is worth another reminder of the same kind. */
const ANOTHER_HOURS = 24;

/**
 * The start that goes into the key of a reminder, by which nobody gets two.
 *
 * An event that moves is reminded of anew at its new time. Whoever has had a reminder of this kind gets it once more
 * only where the event now begins more than a day later than the one they were reminded of said: by then that one is
 * long read, and the day it named is over. Moved by hours, or forward, it is the same reminder: the letter of the move
 * has told them the rest. Those who had none yet get theirs in any case.
 *
 * @param last the anchor of the last reminder of this kind that reached somebody; null where none did
 */
export function anchorOf(start: Instant, last: Instant | null): Instant {
  return last === null || start > plus(last, { hours: ANOTHER_HOURS }) ? start : last;
}
