import { whenOf } from "#app/events/when.ts";
import type { SeatKind } from "#db/schema.ts";
import type { InvitingEvent } from "./queries.ts";

/**
 * Time and place as one person must know them, in one text that is the same as long as nothing of it changes: what
 * is stored as `registration.told`, and decides who hears of a change (rules.md §4).
 */
export function toldNow(event: InvitingEvent, kind: SeatKind): string {
  const { venue_id, room_id, place_text, stream_url } = event;
  const place = kind === "stream" ? { stream_url } : { venue_id, room_id, place_text };
  return JSON.stringify({ when: whenOf(event), ...place });
}
