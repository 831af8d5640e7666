import { expect, test } from "vitest";
import { compareProgramme, type KnownSession } from "#app/programme/pasted/compare.ts";
import { readProgramme } from "#app/programme/pasted/read-programme.ts";

const rooms = ["Sal A", "Sal B", "Sal C", "Sal D", "Sal E"];
const slots = ["09.00–09.45", "10.00–10.45", "11.00–11.45", "12.45–13.30", "13.45–14.30", "14.45–15.30"];

/** Two days, six slots, five rooms: sixty sessions, and a lunch a day. */
function aGrid(correct: (cells: string[][]) => void = () => {}): string {
  const cells = [1, 2].flatMap((day) => [
    [`Dag ${day}`, "", "", "", "", ""],
    ["Tid", ...rooms],
    ...slots.map((slot, at) => [
      slot,
      ...rooms.map(
        (room) =>
          `Økt ${day}.${at + 1} i ${room} - Kari ${room.at(-1)}${"abcdef"[at]}${"xy"[day - 1]} Prøve, Etat ${at}`,
      ),
    ]),
    ["11.45–12.45", ...rooms.map(() => "Lunsj")],
  ]);
  correct(cells);
  return cells.map((row) => row.join("\t")).join("\n");
}

const read = (grid: string) => readProgramme(grid, { zone: "Europe/Oslo" }).sessions;
const known = (grid: string): KnownSession[] =>
  read(grid).map((session, at) => ({ ...session, id: `s${at}` }));

test("the same sixty sessions imported again change nothing", () => {
  const existing = known(aGrid());
  expect(existing).toHaveLength(62);
  const { new: added, changed, unchanged, missing } = compareProgramme(existing, read(aGrid()));
  expect([added, changed, missing]).toEqual([[], [], []]);
  expect(unchanged).toEqual(existing);
});

test("three corrected cells change three sessions, and only what was corrected", () => {
  const corrected = aGrid((cells) => {
    cells[2]![1] = cells[2]![1]!.replace("Økt 1.1", "Åpningsøkt 1.1");
    cells[4]![3] = cells[4]![3]!.replace("Etat 2", "Etat 22");
    const [first, second] = [cells[11]!, cells[12]!];
    [first[5], second[5]] = [second[5]!, first[5]!];
  });
  const { new: added, changed, unchanged, missing } = compareProgramme(known(aGrid()), read(corrected));
  expect([added, missing]).toEqual([[], []]);
  expect(changed.map(({ existing, read: now, fields }) => [existing.title, now.title, ...fields])).toEqual([
    ["Økt 1.1 i Sal A", "Åpningsøkt 1.1 i Sal A", "title"],
    ["Økt 1.3 i Sal C", "Økt 1.3 i Sal C", "speakers"],
    ["Økt 2.2 i Sal E", "Økt 2.2 i Sal E", "starts", "ends"],
    ["Økt 2.1 i Sal E", "Økt 2.1 i Sal E", "starts", "ends"],
  ]);
  expect(unchanged).toHaveLength(58);
});

test("a new session is new, one that is gone is told of, and a break moves with its time", () => {
  const corrected = aGrid((cells) => {
    cells[2]![1] = "Noe helt annet - Ola Hansen, NAV";
    cells[2]![2] = "";
    cells[8]![0] = "11.50–12.45";
  });
  const { new: added, changed, missing } = compareProgramme(known(aGrid()), read(corrected));
  expect(added).toEqual([]);
  expect(missing.map((session) => session.title)).toEqual(["Økt 1.1 i Sal B"]);
  expect(changed.map(({ existing, fields }) => [existing.title, ...fields])).toEqual([
    ["Økt 1.1 i Sal A", "title", "speakers"],
    ["Lunsj", "starts"],
  ]);
});

test("into an empty programme everything is new, and an empty text takes nothing away", () => {
  expect(compareProgramme([], read(aGrid())).new).toHaveLength(62);
  const existing = known(aGrid());
  expect(compareProgramme(existing, [])).toEqual({ new: [], changed: [], unchanged: [], missing: existing });
});

test("what an import does not say is no change", () => {
  const existing = known(aGrid()).map((session) => ({
    ...session,
    abstract: "Skrevet for hånd",
    track: "Spor 1",
  }));
  expect(compareProgramme(existing, read(aGrid())).changed).toEqual([]);
});
