import type { EventMove } from "../move-event.ts";
import type { PlaceFields } from "./fields.ts";
import { line } from "./text.ts";

/** The move that a form asks for: doors that nobody typed are none. For `registration/move-event.ts`. */
export function moveOf({ when, ...place }: PlaceFields): EventMove {
  return {
    when: when.kind === "instant" ? { ...when, doors: when.doors ?? null } : when,
    doorsText: line(place.doorsText),
    venueId: place.venueId || null,
    roomId: place.roomId || null,
    placeText: line(place.placeText),
    attendance: place.attendance,
    streamUrl: line(place.streamUrl),
  };
}
