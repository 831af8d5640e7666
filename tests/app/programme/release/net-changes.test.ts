import { expect, test } from "vitest";
import type { ListedPlace, ProgrammeChange } from "#app/programme/release/changes.ts";
import { netChanges } from "#app/programme/release/net-changes.ts";

const of = { sessionId: "tillit", title: "Tillit i praksis", lang: "nb" };

function at(hour: number, room = "Salen"): ListedPlace {
  return { day: 1, starts_at: `2017-12-05T${hour}:00:00.000Z`, ends_at: null, room };
}

const moved = (before: ListedPlace, place: ListedPlace): ProgrammeChange => ({
  ...of,
  code: "moved",
  before,
  place,
});
const people = (joined: string[], left: string[]): ProgrammeChange => ({
  ...of,
  code: "people",
  joined,
  left,
});

test("what moved twice moved once, and what moved back did not", () => {
  expect(netChanges([[moved(at(10), at(11))], [moved(at(11), at(12, "Loftet"))]])).toEqual([
    moved(at(10), at(12, "Loftet")),
  ]);
  expect(netChanges([[moved(at(10), at(11))], [moved(at(11), at(10))]])).toEqual([]);
});

test("what came and went was never there; what went and came back has moved, if anything", () => {
  const added: ProgrammeChange = { ...of, code: "added", place: at(10) };
  const removed: ProgrammeChange = { ...of, code: "removed", place: at(10) };
  expect(netChanges([[added], [removed]])).toEqual([]);
  expect(netChanges([[removed], [added]])).toEqual([]);
  expect(netChanges([[removed], [{ ...added, place: at(11) }]])).toEqual([moved(at(10), at(11))]);
  expect(netChanges([[added], [moved(at(10), at(11))]])).toEqual([{ ...added, place: at(11) }]);
  expect(netChanges([[moved(at(9), at(10))], [removed]])).toEqual([{ ...removed, place: at(9) }]);
});

test("a name is what it was called first and is called now; wording alone is no news", () => {
  const renamed = (before: string, title: string): ProgrammeChange => ({
    ...of,
    title,
    code: "renamed",
    before,
  });
  expect(netChanges([[renamed("Tillit", "Tillit nå")], [renamed("Tillit nå", "Tillit i praksis")]])).toEqual([
    renamed("Tillit", "Tillit i praksis"),
  ]);
  expect(netChanges([[renamed("Tillit", "Tillit nå")], [renamed("Tillit nå", "Tillit")]])).toEqual([]);
  expect(netChanges([[{ ...of, code: "reworded" }]])).toEqual([]);
  expect(
    netChanges([
      [renamed("Tillit", "Tillit nå")],
      [{ ...of, title: "Tillit nå", code: "removed", place: at(10) }],
    ]),
  ).toEqual([{ ...of, title: "Tillit", code: "removed", place: at(10) }]);
});

test("who joined and left again was not there, and who left and came back stays", () => {
  expect(netChanges([[people(["Kari"], ["Ola"])], [people(["Ola", "Jon"], ["Kari"])]])).toEqual([
    people(["Jon"], []),
  ]);
});
