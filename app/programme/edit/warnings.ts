import type { EventRow, RoomRow } from "#db/schema.ts";
import { peopleIn, type SessionDraft } from "./draft.ts";
import { withoutBreak } from "./no-break.ts";
import { overlappingPairs, roomOverlap, speakersTwice } from "./overlaps.ts";
import { speakersThere, type SpeakerStandings } from "./speakers-there.ts";
import { dayOutside, outsideHours, roomTooSmall } from "./misplaced.ts";

/** A session as it is to be. */
export interface Planned {
  readonly id: string;
  readonly now: SessionDraft;
}

export type WarnedEvent = Pick<
  EventRow,
  "zone" | "starts_at" | "ends_at" | "doors_at" | "starts_on" | "ends_on"
>;

/** What a programme had better not have, with what the sentence about it needs. Clocks are as on the wall: "09:00". */
export type Warning = { readonly sessionIds: readonly string[] } & (
  | {
      readonly code: "room-overlap";
      readonly facts: { readonly room: string; readonly one: string; readonly other: string };
    }
  | {
      readonly code: "speaker-twice";
      readonly facts: { readonly name: string; readonly one: string; readonly other: string };
    }
  | {
      readonly code: "outside-hours";
      readonly facts: { readonly title: string; readonly starts: string; readonly ends: string | null };
    }
  | { readonly code: "day-outside"; readonly facts: { readonly title: string; readonly days: number } }
  | {
      readonly code: "room-too-small";
      readonly facts: {
        readonly title: string;
        readonly room: string;
        readonly capacity: number;
        readonly chosen: number;
      };
    }
  | {
      readonly code: "no-break";
      readonly facts: {
        readonly day: number;
        readonly from: string;
        readonly to: string;
        readonly minutes: number;
      };
    }
  | { readonly code: "without-time"; readonly facts: { readonly title: string } }
  | { readonly code: "name-to-come"; readonly facts: { readonly title: string } }
  | {
      readonly code: "speaker-not-coming" | "speaker-unconfirmed" | "speaker-not-there";
      readonly facts: { readonly name: string; readonly title: string };
    }
);

/**
 * What is worth a second look before a programme is released; nothing of it is forbidden. The same programme gives the
 * same warnings in the same order.
 *
 * @param chosen how many have chosen each session, by its id
 * @param standings what those who speak have said
 */
export function warningsOf(
  sessions: readonly Planned[],
  event: WarnedEvent,
  rooms: readonly Pick<RoomRow, "id" | "name" | "capacity">[],
  chosen: ReadonlyMap<string, number>,
  standings: SpeakerStandings = new Map(),
): Warning[] {
  const shown = sessions.filter(({ now }) => now.kind !== "blocker");
  const pairs = overlappingPairs(sessions);
  return [
    ...pairs.flatMap((pair) => roomOverlap(pair, rooms)),
    ...pairs.flatMap(speakersTwice),
    ...shown.flatMap((session) => outsideHours(session, event)),
    ...shown.flatMap((session) => dayOutside(session, event)),
    ...shown.flatMap((session) => roomTooSmall(session, rooms, chosen.get(session.id) ?? 0)),
    ...withoutBreak(shown, event),
    ...shown.filter(({ now }) => now.starts_at === null).map((one) => aboutTitle("without-time", one)),
    ...shown.flatMap((session) => speakersThere(session, standings)),
    ...shown.filter(hasNamesToCome).map((one) => aboutTitle("name-to-come", one)),
  ];
}

/** A person without a name, be it that it is to come. */
function hasNamesToCome({ now }: Planned): boolean {
  return peopleIn(now).some((person) => person.is_name_to_come === 1 || person.name === null);
}

function aboutTitle(code: "without-time" | "name-to-come", { id, now }: Planned): Warning {
  return { code, sessionIds: [id], facts: { title: now.title } };
}
