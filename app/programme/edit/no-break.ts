import { minutesBetween, wallOf } from "#app/time.ts";
import type { Instant } from "#db/schema.ts";
import { dayAt } from "./place.ts";
import type { Planned, WarnedEvent, Warning } from "./warnings.ts";

/** Longer than this nobody sits well. Source: issue 4 §3. */
const MAX_MINUTES = 90;
/** A shorter gap is for changing rooms. */
const PAUSE_MINUTES = 10;

/**
 * Every stretch without a break in which something is on all the time, too long to sit through. A break is one in the
 * programme, in whichever room, or a gap in all rooms at once.
 */
export function withoutBreak(sessions: readonly Planned[], event: WarnedEvent): Warning[] {
  return stretches(sessions)
    .filter(({ from, to }) => minutesBetween(from, to) > MAX_MINUTES)
    .map(({ from, to, ids }) => ({
      code: "no-break",
      sessionIds: ids,
      facts: {
        day: dayAt(event, from) ?? 1,
        from: wallOf(from, event.zone).time,
        to: wallOf(to, event.zone).time,
        minutes: minutesBetween(from, to),
      },
    }));
}

interface Stretch {
  from: Instant;
  to: Instant;
  ids: string[];
}

function stretches(sessions: readonly Planned[]): Stretch[] {
  const timed = sessions.filter(({ now }) => now.starts_at !== null && now.ends_at !== null);
  const breaks = timed.filter(({ now }) => now.kind === "break");
  const rest = timed
    .filter(({ now }) => now.kind !== "break")
    .sort((a, b) => (a.now.starts_at! < b.now.starts_at! ? -1 : 1));
  const found: Stretch[] = [];
  for (const { id, now } of rest) {
    const last = found.at(-1);
    const [starts, ends] = [now.starts_at!, now.ends_at!];
    const isBroken =
      !last ||
      minutesBetween(last.to, starts) >= PAUSE_MINUTES ||
      breaks.some((one) => one.now.ends_at! <= starts && one.now.starts_at! >= last.from);
    if (isBroken) found.push({ from: starts, to: ends, ids: [id] });
    else {
      last.to = ends > last.to ? ends : last.to;
      last.ids.push(id);
    }
  }
  return found;
}
