import { clocksIn } from "#app/events/pasted/clock.ts";
import { fold } from "./fold.ts";
import { sessionIn } from "./cell.ts";
import type { DayNumbers } from "./days.ts";
import { kindOf, type ProgrammeWarning, type ReadProgramme, type ReadSession } from "./read-session.ts";

/** Rows of cells, as a spreadsheet has them; merged cells are repeated in all the places they cover. */
export type Grid = readonly (readonly string[])[];

interface Slot {
  readonly day: number | null;
  readonly starts: string;
  ends: string | null;
  readonly rooms: readonly string[];
  readonly cells: readonly string[];
}

/**
 * The sessions of a grid: times down the first column, rooms along the top, «Dag 2» or a date in a row of its own.
 *
 * The same words in all rooms, or a break that stands in one cell alone, are one session for all. The same words below
 * each other in a room are one long session. An empty cell is a free room, never a continuation: a pasted grid does not
 * say which cells were merged, and a session that is too short is seen sooner than one that nobody planned.
 */
export function readGrid(grid: Grid, days: DayNumbers, firstDay: number | null = null): ReadProgramme {
  const warnings: ProgrammeWarning[] = [];
  const slots = withEnds(slotsIn(grid, days, firstDay));
  const sessions = slots.flatMap((slot) => sessionsOf(slot, warnings));
  for (const slot of slots.filter((one) => one.ends === null))
    warnings.push({ code: "end-missing", words: slot.starts });
  return { sessions: joined(sessions), warnings };
}

/** Whether a first column of times and something beside them is there. */
export function isGrid(grid: Grid): boolean {
  const timed = grid.filter((row) => timeIn(row[0] ?? "") !== undefined);
  return (
    timed.length >= 1 &&
    timed.some((row) => row.slice(1).some(Boolean)) &&
    timeIn(grid[0]?.[0] ?? "") === undefined
  );
}

function slotsIn(grid: Grid, days: DayNumbers, firstDay: number | null): Slot[] {
  const slots: Slot[] = [];
  let day = firstDay;
  let rooms: readonly string[] = [];
  for (const row of grid) {
    const [first = "", ...cells] = row.map((cell) => cell.trim());
    const time = timeIn(first);
    if (time) {
      slots.push({ day, ...time, rooms, cells });
      continue;
    }
    const isHeading = cells.every((cell) => cell === "" || cell === first);
    day = days.of(first) ?? day;
    if (!isHeading) rooms = cells;
  }
  return slots;
}

/** The time that a cell is: «09.00–09.45», «0900», «9». */
function timeIn(cell: string): { starts: string; ends: string | null } | undefined {
  const text = cell.trim().slice(0, 40);
  const bare = /^(\d{1,2}|\d{4})$/.exec(text);
  const clock = clocksIn(bare ? `kl ${text}` : text)[0];
  return clock && (bare || clock.from === 0) ? { starts: clock.starts, ends: clock.ends } : undefined;
}

/** A time without an end lasts until the next one begins. */
function withEnds(slots: Slot[]): Slot[] {
  for (const [index, slot] of slots.entries()) {
    const next = slots[index + 1];
    if (slot.ends === null && next && next.day === slot.day && next.starts > slot.starts)
      slot.ends = next.starts;
  }
  return slots;
}

function sessionsOf(slot: Slot, warnings: ProgrammeWarning[]): ReadSession[] {
  const filled = slot.cells.flatMap((cell, column) => (cell === "" ? [] : [{ cell, column }]));
  const time = { day: slot.day, starts: slot.starts, ends: slot.ends };
  const [first] = filled;
  if (!first) return [];
  const isSame = filled.every((one) => fold(one.cell) === fold(first.cell));
  const roomCount = Math.max(slot.rooms.filter(Boolean).length, 1);
  if (isSame && (filled.length >= roomCount || kindOf(first.cell) === "break")) {
    const room = roomCount === 1 && kindOf(first.cell) !== "break" ? roomAt(slot, first.column) : null;
    return [{ ...sessionIn(first.cell), ...time, room }];
  }
  const empty = slot.rooms.filter((room, column) => room !== "" && !slot.cells[column]);
  if (empty.length > 0) warnings.push({ code: "cell-empty", words: `${slot.starts}: ${empty.join(", ")}` });
  return filled.flatMap(({ cell, column }, index) => {
    const before = filled[index - 1];
    if (before && before.column === column - 1 && fold(before.cell) === fold(cell)) {
      warnings.push({ code: "same-in-rooms", words: cell });
      return [];
    }
    return [{ ...sessionIn(cell), ...time, room: roomAt(slot, column) }];
  });
}

function roomAt(slot: Slot, column: number): string | null {
  return slot.rooms[column] || null;
}

/** Neighbours in time with the same words in the same room become one. */
function joined(sessions: readonly ReadSession[]): ReadSession[] {
  const all: ReadSession[] = [];
  const last = new Map<string, number>();
  for (const session of sessions) {
    const place = JSON.stringify([session.day, session.room]);
    const before = last.get(place);
    const above = before === undefined ? undefined : all[before]!;
    if (above && above.ends === session.starts && wordsOf(above) === wordsOf(session)) {
      all[before!] = { ...above, ends: session.ends };
    } else {
      last.set(place, all.length);
      all.push(session);
    }
  }
  return all;
}

function wordsOf({ title, speakers }: ReadSession): string {
  return fold([title, ...speakers.map((speaker) => speaker.name ?? "")].join(" "));
}
