import type { BoardBlock } from "#app/components/programme-board.tsx";

const DAY_MINUTES = 24 * 60;

/** When a room is free after all that it has that day, as "10:30"; else when the day begins. */
export function freeAfter(
  blocks: readonly Pick<BoardBlock, "at" | "place">[],
  roomId: string | null,
  fromHour: number,
): string {
  const here = blocks.filter(({ at, place }) => at.roomId === roomId || place.column === null);
  const minute = Math.max(fromHour * 60, ...here.map(({ place }) => place.end));
  return minute >= DAY_MINUTES ? "" : clockOf(minute);
}

/** "09:05" */
export function clockOf(minute: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** The query of a form for one more, in the same room right after. */
export function nextQuery(before: {
  readonly day: number;
  readonly starts: string | null;
  readonly minutes: number | null;
  readonly roomId: string | null;
  readonly trackId?: string | null;
}): string {
  const { starts, minutes } = before;
  const [hours, past] = (starts ?? "00:00").split(":").map(Number);
  const end = hours! * 60 + past! + (minutes ?? 0);
  const query = new URLSearchParams({
    day: String(before.day),
    starts: starts === null || end >= DAY_MINUTES ? "" : clockOf(end),
    room: before.roomId ?? "",
    track: before.trackId ?? "",
  });
  return `?${query.toString()}`;
}
