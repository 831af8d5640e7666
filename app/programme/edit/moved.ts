import { dateOf, minutesBetween, plus } from "#app/time.ts";
import type { Place } from "./place.ts";

/** What an arrow can do to a session in the grid. */
export type Nudge = "earlier" | "later" | "longer" | "shorter" | "room-left" | "room-right";

/** How far, and within what. */
export interface Step {
  readonly minutes: number;
  /** The rooms' ids from the left. Left of them all is a session in all rooms. */
  readonly rooms: readonly string[];
  readonly zone: string;
}

/**
 * A place nudged one step in the grid; the same place where there is nowhere to go: past midnight, shorter than one
 * step, beyond the last room, or without a time.
 */
export function moved<P extends Place>(place: P, nudge: Nudge, step: Step): P {
  switch (nudge) {
    case "earlier":
      return shifted(place, -step.minutes, step.zone);
    case "later":
      return shifted(place, step.minutes, step.zone);
    case "longer":
      return stretched(place, step.minutes, step);
    case "shorter":
      return stretched(place, -step.minutes, step);
    case "room-left":
      return inRoom(place, -1, step.rooms);
    case "room-right":
      return inRoom(place, 1, step.rooms);
  }
}

function shifted<P extends Place>(place: P, minutes: number, zone: string): P {
  const { starts_at, ends_at } = place;
  if (starts_at === null) return place;
  const starts = plus(starts_at, { minutes });
  const ends = ends_at && plus(ends_at, { minutes });
  return isOneDay(starts_at, starts, zone) && isOneDay(starts_at, lastMinute(ends ?? starts, starts), zone)
    ? { ...place, starts_at: starts, ends_at: ends }
    : place;
}

function stretched<P extends Place>(place: P, minutes: number, step: Step): P {
  const { starts_at, ends_at } = place;
  if (starts_at === null) return place;
  const ends = plus(ends_at ?? starts_at, { minutes });
  const isLongEnough = minutesBetween(starts_at, ends) >= step.minutes;
  return isLongEnough && isOneDay(starts_at, lastMinute(ends, starts_at), step.zone)
    ? { ...place, ends_at: ends }
    : place;
}

function inRoom<P extends Place>(place: P, columns: 1 | -1, rooms: readonly string[]): P {
  const from = place.room_id === null ? -1 : rooms.indexOf(place.room_id);
  // In a room of another house: the arrows have no way from there.
  if (place.room_id !== null && from < 0) return place;
  const to = from + columns;
  return to < -1 || to >= rooms.length ? place : { ...place, room_id: to < 0 ? null : rooms[to]! };
}

/** What ends at midnight ends on the day before. */
function lastMinute(ends: string, starts: string): string {
  return ends > starts ? plus(ends, { minutes: -1 }) : ends;
}

function isOneDay(one: string, other: string, zone: string): boolean {
  return dateOf(one, zone) === dateOf(other, zone);
}
