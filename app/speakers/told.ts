import { whenOf } from "#app/events/when.ts";
import type { InvitingEvent } from "#app/registration/queries.ts";
import type { When } from "#app/time.ts";
import type { Instant } from "#db/schema.ts";

/** When and where somebody is to be, as they were told. */
export interface Told {
  readonly when: When;
  readonly place: string | null;
  readonly isCalledOff: boolean;
}

/** A session's time and room. */
export interface TimeAndRoom {
  readonly starts_at: Instant | null;
  readonly ends_at: Instant | null;
  readonly room_name: string | null;
}

/** What one who is in a session would be told now. Where it has no time or room of its own, the event's. */
export function toldNow(event: InvitingEvent, session: TimeAndRoom): Told {
  return {
    when:
      session.starts_at === null
        ? whenOf(event)
        : { kind: "instant", startsAt: session.starts_at, endsAt: session.ends_at, zone: event.zone },
    place: placeOf(event, session.room_name ?? event.room_name),
    isCalledOff: event.status === "cancelled",
  };
}

function placeOf(event: InvitingEvent, room: string | null): string | null {
  const { venue_name, venue_street, venue_city, place_text } = event;
  const place = [room, venue_name, venue_street, venue_city].filter(Boolean).join(", ");
  return place || place_text;
}

export function readTold(text: string | null): Told | null {
  return text === null ? null : (JSON.parse(text) as Told);
}
