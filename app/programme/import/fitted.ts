import { wallTime } from "#app/programme/edit/import-wish.ts";
import type { ReadSession } from "#app/programme/pasted/read-session.ts";
import { Refusal } from "#app/refusal.ts";
import { daysBetween, instantOf } from "#app/time.ts";
import type { EventRow } from "#db/schema.ts";

/** What cannot be taken in as it stands, or had better be looked at. */
export type FitDoubt =
  | { readonly code: "no-date" | "no-venue" }
  | { readonly code: "clock-dropped" | "end-dropped"; readonly title: string; readonly words: string }
  | { readonly code: "day-outside"; readonly title: string; readonly day: number; readonly days: number };

type FittingEvent = Pick<EventRow, "zone" | "starts_on" | "ends_on" | "venue_id">;

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** What was read, as far as the event can hold it: without clocks that are none, or ends before their start. */
export function fitted(
  sessions: readonly ReadSession[],
  event: FittingEvent,
): { readonly sessions: readonly ReadSession[]; readonly doubts: readonly FitDoubt[] } {
  const doubts: FitDoubt[] = [];
  const all = sessions.map((session) => fit(session, event, doubts));
  if (event.starts_on === null && all.some(({ starts }) => starts !== null)) doubts.push({ code: "no-date" });
  if (event.venue_id === null && all.some(({ room }) => room !== null)) doubts.push({ code: "no-venue" });
  return { sessions: all, doubts };
}

function fit(session: ReadSession, event: FittingEvent, doubts: FitDoubt[]): ReadSession {
  const { title, day, starts, ends } = session;
  const days =
    event.starts_on === null ? null : daysBetween(event.starts_on, event.ends_on ?? event.starts_on) + 1;
  if (day !== null && days !== null && day > days) doubts.push({ code: "day-outside", title, day, days });
  if (starts !== null && !isClock(starts, day, event)) {
    doubts.push({ code: "clock-dropped", title, words: starts });
    return { ...session, starts: null, ends: null };
  }
  if (ends !== null && (starts === null || !(isClock(ends, day, event) && ends > starts))) {
    doubts.push({ code: "end-dropped", title, words: [starts, ends].filter(Boolean).join("–") });
    return { ...session, ends: null };
  }
  return session;
}

/** Whether the clocks of the event's zone show it, once. */
function isClock(time: string, day: number | null, { starts_on, zone }: FittingEvent): boolean {
  if (!CLOCK.test(time) && time !== "24:00") return false;
  if (starts_on === null) return true;
  try {
    instantOf(wallTime(starts_on, day, time), zone);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
