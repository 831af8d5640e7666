import type { EventRow, Instant, SeatsRow } from "#db/schema.ts";
import { isHeld } from "../rules.ts";

/** Why an event cannot be public yet. */
export type Blocker =
  | "no-title"
  | "no-place"
  | "no-seats"
  | "no-capacity"
  | "no-registration-address"
  | "no-registration-site"
  | "no-pointer"
  | "deadline-after-start"
  | "opens-after-deadline";

export type Judged = Omit<EventRow, "id" | "slug">;
type Seats = Pick<SeatsRow, "capacity" | "taken">;

/**
 * What must be mended before an event is public, in the order of its form. A date that is said to be unknown is none;
 * of an event that is over nothing is asked but its title: nobody can register any more.
 */
export function blockersOf(event: Judged, seats: readonly Seats[], now: Instant): Blocker[] {
  const untitled: Blocker[] = event.title.trim() === "" ? ["no-title"] : [];
  if (isHeld(event, now)) return untitled;
  return [...untitled, ...placeBlockers(event), ...waysIn(event, seats), ...deadlineBlockers(event)];
}

function placeBlockers(event: Judged): Blocker[] {
  const isPlaced = event.venue_id !== null || event.place_text !== null;
  // Where no clock is known yet, the place may be as open: the checklist says that it is missing.
  if (event.attendance === "stream" || isPlaced || event.time_kind !== "instant") return [];
  return ["no-place"];
}

function waysIn(event: Judged, seats: readonly Seats[]): Blocker[] {
  switch (event.registration_mode) {
    case "own":
      if (seats.length === 0) return ["no-seats"];
      return seats.every(({ capacity, taken }) => capacity === 0 && taken === 0) ? ["no-capacity"] : [];
    case "email":
      return event.registration_email ? [] : ["no-registration-address"];
    case "external":
      return event.registration_url || event.registration_site ? [] : ["no-registration-site"];
    case "pointer":
      return event.pointer_text ? [] : ["no-pointer"];
    case "closed":
      return [];
  }
}

function deadlineBlockers(event: Judged): Blocker[] {
  const { deadline_at: deadline, registration_mode: mode } = event;
  if (mode === "closed" || deadline === null) return [];
  const opens = event.registration_opens_at;
  return [
    ...(isAfterStart(event) ? ["deadline-after-start" as const] : []),
    ...(opens !== null && opens >= deadline ? ["opens-after-deadline" as const] : []),
  ];
}

/** A deadline without a clock may be the first day itself. */
function isAfterStart(event: Judged): boolean {
  if (event.starts_on === null) return false;
  if (event.deadline_on !== null) return event.deadline_on > event.starts_on;
  if (event.starts_at !== null) return event.deadline_at! > event.starts_at;
  return false;
}
