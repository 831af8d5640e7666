import type { AttendanceMode, EventRow } from "#db/schema.ts";
import type { GivenTime, WallTime } from "../when.ts";
import { placeFields } from "./event-fields.ts";
import type { PlaceFields } from "./fields.ts";

/** When and where, as two people may have given it differently: a venue and its room are one answer. */
export interface PlaceSection {
  readonly when: GivenTime;
  readonly doorsText: string;
  /** "venue", or "venue/room"; "" where there is none. */
  readonly where: string;
  readonly placeText: string;
  readonly attendance: AttendanceMode;
  readonly streamUrl: string;
}

/** What the fields of the form hold, right or wrong. */
export interface PlaceTyped {
  readonly when: GivenTime["kind"];
  readonly timeText: string;
  readonly startsOn: string;
  readonly startsAt: string;
  readonly endsOn: string;
  readonly endsAt: string;
  readonly doorsAt: string;
  readonly doorsText: string;
  readonly where: string;
  readonly placeText: string;
  readonly attendance: AttendanceMode;
  readonly streamUrl: string;
}

export function placeSection(event: EventRow): PlaceSection {
  const { venueId, roomId, ...fields } = placeFields(event);
  return { ...fields, where: whereOf(venueId, roomId) };
}

export function whereOf(venueId: string, roomId: string): string {
  return [venueId, roomId].filter(Boolean).join("/");
}

export function sectionFields({ where, ...fields }: PlaceSection): PlaceFields {
  const [venueId = "", roomId = ""] = where.split("/");
  return { ...fields, venueId, roomId };
}

/** What the form shows of a section. */
export function placeTyped({ when, ...fields }: PlaceSection): PlaceTyped {
  return { ...NO_TIME, ...fields, ...timeTyped(when) };
}

const NO_TIME = { timeText: "", startsOn: "", startsAt: "", endsOn: "", endsAt: "", doorsAt: "" };

/** What the form shows of a time. */
export function timeTyped(when: GivenTime) {
  if (when.kind === "unknown") return { ...NO_TIME, when: when.kind, timeText: when.text ?? "" };
  if (when.kind === "date") {
    return { ...NO_TIME, when: when.kind, startsOn: when.from, endsOn: when.to ?? "" };
  }
  return {
    ...NO_TIME,
    when: when.kind,
    startsOn: dayOf(when.starts),
    startsAt: clockOf(when.starts),
    endsOn: when.ends ? dayOf(when.ends) : "",
    endsAt: when.ends ? clockOf(when.ends) : "",
    doorsAt: when.doors ? clockOf(when.doors) : "",
  };
}

function dayOf(wall: WallTime): string {
  return wall.slice(0, 10);
}

function clockOf(wall: WallTime): string {
  return wall.slice(11, 16);
}
