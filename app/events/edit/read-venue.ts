import type { RoomFacts, VenueFacts } from "../create-venue.ts";
import { KNOWN, type AccessFields, type Known } from "./describe-venue.ts";
import { given, line, prose } from "./text.ts";

export type VenueFault = "no-name" | "no-room-name" | "no-number" | "too-long" | "no-venue";
export type VenueFaults = Readonly<Record<string, VenueFault>>;

const TEXTS = ["name", "street", "city", "floor", "entrance", "accessibilityNote", "room"] as const;
const MOST_CHARACTERS = 300;
/** As for the seats of an event. */
const MOST_PEOPLE = 100_000;

/** A venue as its form sends it, with a room where one is named. */
export function readVenue(form: URLSearchParams): {
  readonly facts: Omit<VenueFacts, "rooms">;
  readonly room: RoomFacts | null;
  readonly faults: VenueFaults;
} {
  const text = (name: string) => given(line(form.get(name) ?? ""));
  const access = readAccess(form);
  const hasRoom = text("room") !== undefined || text("capacity") !== undefined;
  return {
    facts: {
      name: text("name") ?? "",
      ...{ street: text("street"), city: text("city") },
      ...{ floor: text("floor"), entrance: text("entrance") },
      isStepFree: isKnown(access.isStepFree),
      hasHearingLoop: isKnown(access.hasHearingLoop),
      accessibilityNote: given(prose(access.accessibilityNote)),
    },
    room: hasRoom ? roomIn(form) : null,
    faults: {
      ...(text("name") === undefined && { name: "no-name" }),
      ...(hasRoom && roomFaults(form)),
      ...tooLong(form),
    },
  };
}

/** A room of a venue that is there, as its form sends it. */
export function readRoom(form: URLSearchParams): {
  readonly venueId: string;
  readonly room: RoomFacts;
  readonly faults: VenueFaults;
} {
  const venueId = form.get("venue") ?? "";
  return {
    venueId,
    room: roomIn(form),
    faults: { ...(venueId === "" && { venue: "no-venue" }), ...roomFaults(form), ...tooLong(form) },
  };
}

/** How accessible a venue is, as a form says it. */
export function readAccess(form: URLSearchParams): AccessFields {
  const known = (name: string): Known => KNOWN.find((one) => one === form.get(name)) ?? "unknown";
  return {
    isStepFree: known("isStepFree"),
    hasHearingLoop: known("hasHearingLoop"),
    accessibilityNote: form.get("accessibilityNote") ?? "",
  };
}

export function tooLong(form: URLSearchParams): VenueFaults {
  const names = TEXTS.filter((name) => (form.get(name) ?? "").length > MOST_CHARACTERS);
  return Object.fromEntries(names.map((name) => [name, "too-long"]));
}

function roomIn(form: URLSearchParams): RoomFacts {
  const capacity = (form.get("capacity") ?? "").trim();
  return {
    name: line(form.get("room") ?? "") ?? "",
    ...(/^\d+$/.test(capacity) && { capacity: Number(capacity) }),
  };
}

function roomFaults(form: URLSearchParams): VenueFaults {
  const capacity = (form.get("capacity") ?? "").trim();
  const isNumber = /^\d{1,6}$/.test(capacity) && Number(capacity) >= 1 && Number(capacity) <= MOST_PEOPLE;
  return {
    ...(line(form.get("room") ?? "") === null && { room: "no-room-name" }),
    ...(capacity !== "" && !isNumber && { capacity: "no-number" }),
  };
}

function isKnown(known: Known): boolean | undefined {
  return known === "unknown" ? undefined : known === "yes";
}
