import { daysBetween, wallOf } from "#app/time.ts";
import type { RoomRow } from "#db/schema.ts";
import type { Planned, WarnedEvent, Warning } from "./warnings.ts";

/** Before the doors, or the start where no doors are known; or after the end. */
export function outsideHours(
  { id, now }: Planned,
  { zone, starts_at, ends_at, doors_at }: WarnedEvent,
): Warning[] {
  if (now.starts_at === null || starts_at === null) return [];
  const isEarly = now.starts_at < (doors_at ?? starts_at);
  const isLate = ends_at !== null && (now.ends_at ?? now.starts_at) > ends_at;
  if (!isEarly && !isLate) return [];
  const clock = (at: string) => wallOf(at, zone).time;
  const facts = { title: now.title, starts: clock(now.starts_at), ends: now.ends_at && clock(now.ends_at) };
  return [{ code: "outside-hours", sessionIds: [id], facts }];
}

/** On a day that the event does not have. */
export function dayOutside({ id, now }: Planned, { starts_on, ends_on }: WarnedEvent): Warning[] {
  if (now.day === null || starts_on === null) return [];
  const days = daysBetween(starts_on, ends_on ?? starts_on) + 1;
  if (now.day >= 1 && now.day <= days) return [];
  return [{ code: "day-outside", sessionIds: [id], facts: { title: now.title, days } }];
}

/** More have chosen it than its room holds. */
export function roomTooSmall(
  { id, now }: Planned,
  rooms: readonly Pick<RoomRow, "id" | "name" | "capacity">[],
  chosen: number,
): Warning[] {
  const room = rooms.find((one) => one.id === now.room_id);
  if (!room || room.capacity === null || chosen <= room.capacity) return [];
  const facts = { title: now.title, room: room.name, capacity: room.capacity, chosen };
  return [{ code: "room-too-small", sessionIds: [id], facts }];
}
