import { expect, test } from "vitest";
import { lanesOf } from "#app/components/programme-lanes.ts";

const at = (start: number, end: number) => ({ start, end });

test.each([
  ["one after the other", [at(0, 30), at(30, 60)], ["1/1", "1/1"]],
  ["two at once", [at(0, 60), at(30, 90)], ["1/2", "2/2"]],
  ["a chain in two lanes", [at(0, 60), at(30, 90), at(60, 120)], ["1/2", "2/2", "1/2"]],
  [
    "three at once, then one alone",
    [at(0, 60), at(0, 60), at(0, 60), at(60, 90)],
    ["1/3", "2/3", "3/3", "1/1"],
  ],
  ["given in another order", [at(30, 90), at(0, 60)], ["2/2", "1/2"]],
])("lanes of a room: %s", (_, standing, lanes) => {
  expect(lanesOf(standing).map(({ lane, of }) => `${lane}/${of}`)).toEqual(lanes);
});
