import { expect, test } from "vitest";
import { isMet, spreadOf, type Figure } from "./figures.ts";
import { tableOf } from "./table.ts";

const page: Figure = {
  what: "Event page",
  ratioOf: "ours ÷ bare",
  ratio: spreadOf([0.7, 0.5, 0.61]),
  goal: { is: "at least", now: 0.4, later: 0.7 },
  facts: [{ name: "ours", value: 6035.4, unit: "/s" }],
};

test("a spread is its middle value and its ends", () => {
  expect(page.ratio).toEqual({ median: 0.61, min: 0.5, max: 0.7 });
  expect(spreadOf([4, 2])).toEqual({ median: 3, min: 2, max: 4 });
});

test("a goal is met from the right side, and one for later is not yet asked", () => {
  expect(isMet(page)).toBe(true);
  expect(isMet({ ...page, goal: { is: "at most", now: 0.6, later: null } })).toBe(false);
  expect(isMet({ ...page, goal: { is: "at most", now: null, later: 0.1 } })).toBe(null);
});

test("the table gives the ratio with its goal and what it is made of", () => {
  const [, , row] = tableOf([page]).split("\n");
  expect(row).toBe("Event page  ours ÷ bare  0.61 (0.50–0.70)  ≥ 0.4, later ≥ 0.7  met  ours 6,035/s");
});
