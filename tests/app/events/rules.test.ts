import { expect, test } from "vitest";
import { closesAt, isHeld, isOpen, isOutdated, shownCount, stateOf } from "#app/events/rules.ts";

const E07 = {
  status: "published",
  is_held: 0,
  zone: "Europe/Oslo",
  time_kind: "instant",
  starts_at: "2017-12-01T08:00:00.000Z",
  ends_at: "2017-12-01T09:00:00.000Z",
  starts_on: "2017-12-01",
  ends_on: "2017-12-01",
  registration_mode: "own",
  allocation: "first-come",
  has_waitlist: 1,
  registration_opens_at: null,
  deadline_at: "2017-11-28T23:00:00.000Z",
} as const;
const NOON = "2017-11-20T11:00:00.000Z";
const seats = (taken: number, capacity: number | null = 60, waiting = 0) => [{ taken, capacity, waiting }];

test.each([
  ["open while more than ten are left", E07, seats(44), "open"],
  ["few when ten are left", E07, seats(50), "few"],
  ["few when a tenth is left of many", E07, seats(270, 300), "few"],
  ["open with thirty-one left of three hundred", E07, seats(269, 300), "open"],
  ["a waitlist when the last seat is taken", E07, seats(60), "waitlist"],
  ["a waitlist while somebody waits, though a seat is free", E07, seats(59, 60, 1), "waitlist"],
  ["full where nobody may wait", { ...E07, has_waitlist: 0 }, seats(60), "full"],
  ["never few where there is no limit", E07, seats(1000, null), "open"],
  ["open while one of two kinds has room", E07, [...seats(60), ...seats(3, null)], "open"],
  ["prioritised where somebody decides", { ...E07, allocation: "prioritised" }, seats(90), "prioritised"],
  [
    "not open before its hour",
    { ...E07, registration_opens_at: "2017-11-20T11:00:00.001Z" },
    seats(0),
    "not-open",
  ],
  ["open on its hour", { ...E07, registration_opens_at: NOON }, seats(0), "open"],
  ["elsewhere when another site takes the names", { ...E07, registration_mode: "external" }, [], "elsewhere"],
  ["open when one registers by e-mail", { ...E07, registration_mode: "email" }, [], "open"],
  ["closed for those who are not invited", { ...E07, registration_mode: "closed" }, [], "closed"],
  ["cancelled whatever the seats", { ...E07, status: "cancelled" }, seats(0), "cancelled"],
] as const)("E07 is %s", (_, event, taken, state) => {
  expect(stateOf(event, taken, NOON)).toBe(state);
});

test("E07 is open until the last millisecond of 28 November, closed after it, and held at ten on its day", () => {
  expect(stateOf(E07, seats(0), "2017-11-28T22:59:59.999Z")).toBe("open");
  expect(stateOf(E07, seats(0), "2017-11-28T23:00:00.000Z")).toBe("closed");
  expect(stateOf(E07, seats(0), "2017-12-01T08:59:59.999Z")).toBe("closed");
  expect(stateOf(E07, seats(0), "2017-12-01T09:00:00.000Z")).toBe("held");
});

test("without a deadline one may ask until the start", () => {
  expect(closesAt({ ...E07, deadline_at: null })).toBe(E07.starts_at);
});

test("an event with dates only is over when its last day is", () => {
  const lean = {
    ...E07,
    time_kind: "date",
    starts_at: null,
    ends_at: null,
    starts_on: "2015-11-10",
    ends_on: "2015-11-11",
  } as const;
  expect(isHeld(lean, "2015-11-11T22:59:59.999Z")).toBe(false);
  expect(isHeld(lean, "2015-11-11T23:00:00.000Z")).toBe(true);
});

test("an event without a date is over when somebody has said so", () => {
  const unknown = {
    ...E07,
    time_kind: "unknown",
    starts_at: null,
    ends_at: null,
    starts_on: null,
    ends_on: null,
  } as const;
  expect(isHeld(unknown, NOON)).toBe(false);
  expect(isHeld({ ...unknown, is_held: 1 }, NOON)).toBe(true);
});

test("one may ask for a seat in five states", () => {
  expect((["open", "few", "waitlist", "prioritised", "elsewhere"] as const).every(isOpen)).toBe(true);
  expect((["draft", "cancelled", "held", "not-open", "full", "closed"] as const).some(isOpen)).toBe(false);
});

test.each([
  [97, "rounded", { kind: "nearly", people: 100 }],
  [95, "rounded", { kind: "nearly", people: 100 }],
  [94, "rounded", { kind: "over", people: 90 }],
  [91, "rounded", { kind: "over", people: 90 }],
  [90, "rounded", { kind: "exact", people: 90 }],
  [7, "rounded", { kind: "exact", people: 7 }],
  [97, "exact", { kind: "exact", people: 97 }],
  [97, "words", { kind: "hidden" }],
  [97, "hidden", { kind: "hidden" }],
] as const)("%i, shown %s", (people, how, shown) => {
  expect(shownCount(people, how)).toEqual(shown);
});

test("content is old four years after anybody last changed or confirmed it", () => {
  const changed = { changed_at: "2017-01-25T09:38:00.000Z", confirmed_at: null };
  expect(isOutdated(changed, "2021-01-25T09:38:00.000Z")).toBe(false);
  expect(isOutdated(changed, "2021-01-25T09:38:00.001Z")).toBe(true);
  expect(
    isOutdated({ ...changed, confirmed_at: "2020-06-01T00:00:00.000Z" }, "2021-06-01T00:00:00.000Z"),
  ).toBe(false);
});
