import { Refusal } from "#app/refusal.ts";
import { addDays, dateOf, daysBetween, instantOf, plus } from "#app/time.ts";
import type { EventRow } from "#db/schema.ts";
import type { SessionDraft } from "./draft.ts";

/** Where in the programme a session stands. */
export type Place = Pick<SessionDraft, "day" | "starts_at" | "ends_at" | "room_id">;

/** A place as an organiser gives it. */
export interface PlaceWish {
  /** From 1. */
  readonly day: number;
  /** Wall clock in the event's zone, "09:00"; null while it is to come. */
  readonly starts: string | null;
  /** How long it lasts; null where nobody says. */
  readonly minutes: number | null;
  /** Null: in all rooms, or not known. */
  readonly roomId: string | null;
}

/**
 * The place that a wish means.
 *
 * @throws Refusal "event-undated" for a clock on a day whose date nobody knows; "ends-before-start" for no length at
 * all; "time-skipped" or "time-ambiguous" in the nights when clocks change
 */
export function placeOf(event: Pick<EventRow, "starts_on" | "zone">, wish: PlaceWish): Place {
  const { day, starts, minutes, roomId } = wish;
  if (starts === null) return { day, starts_at: null, ends_at: null, room_id: roomId };
  if (event.starts_on === null) throw new Refusal("event-undated");
  if (minutes !== null && minutes <= 0) throw new Refusal("ends-before-start", { starts, minutes });
  const starts_at = instantOf(`${addDays(event.starts_on, day - 1)}T${starts}`, event.zone);
  const ends_at = minutes === null ? null : plus(starts_at, { minutes });
  return { day, starts_at, ends_at, room_id: roomId };
}

/** The day of the event that an instant falls on, from 1; null where the event's own date is unknown. */
export function dayAt(event: Pick<EventRow, "starts_on" | "zone">, at: string): number | null {
  return event.starts_on === null ? null : daysBetween(event.starts_on, dateOf(at, event.zone)) + 1;
}
