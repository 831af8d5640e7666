import type { RoomRow } from "#db/schema.ts";
import { peopleIn } from "./draft.ts";
import type { Planned, Warning } from "./warnings.ts";

export type Pair = readonly [Planned, Planned];

/** Each two that run at the same time, be it only in part. */
export function overlappingPairs(sessions: readonly Planned[]): Pair[] {
  const timed = sessions
    .filter(({ now }) => now.starts_at !== null && now.ends_at !== null)
    .sort((a, b) => (a.now.starts_at! < b.now.starts_at! ? -1 : 1));
  return timed.flatMap((one, index) =>
    timed
      .slice(index + 1)
      .filter((other) => other.now.starts_at! < one.now.ends_at!)
      .map((other): Pair => [one, other]),
  );
}

/** Two in one room. A blocker without a room blocks them all. */
export function roomOverlap([one, other]: Pair, rooms: readonly Pick<RoomRow, "id" | "name">[]): Warning[] {
  const isAll = ({ now }: Planned) => now.kind === "blocker" && now.room_id === null;
  const roomId = isAll(one) ? other.now.room_id : one.now.room_id;
  const isSame = one.now.room_id === other.now.room_id || isAll(one) || isAll(other);
  const room = rooms.find(({ id }) => id === roomId);
  if (!isSame || !room) return [];
  const facts = { room: room.name, one: one.now.title, other: other.now.title };
  return [{ code: "room-overlap", sessionIds: [one.id, other.id], facts }];
}

/** Whoever is in both. */
export function speakersTwice([one, other]: Pair): Warning[] {
  const there = new Set(peopleIn(other.now).map((person) => person.speaker_slug));
  const both = peopleIn(one.now).filter((person) => person.name !== null && there.has(person.speaker_slug));
  const names = [...new Map(both.map((person) => [person.speaker_slug, person.name!])).values()];
  return names.map((name) => ({
    code: "speaker-twice",
    sessionIds: [one.id, other.id],
    facts: { name, one: one.now.title, other: other.now.title },
  }));
}
