import { expect, test } from "vitest";
import { moved, type Nudge, type Step } from "#app/programme/edit/moved.ts";
import type { Place } from "#app/programme/edit/place.ts";

const STEP: Step = { minutes: 5, rooms: ["left", "right"], zone: "Europe/Oslo" };
const NINE: Place = {
  day: 1,
  starts_at: "2017-12-05T08:00:00.000Z",
  ends_at: "2017-12-05T08:30:00.000Z",
  room_id: "left",
};

test.each<[Nudge, Partial<Place>]>([
  ["earlier", { starts_at: "2017-12-05T07:55:00.000Z", ends_at: "2017-12-05T08:25:00.000Z" }],
  ["later", { starts_at: "2017-12-05T08:05:00.000Z", ends_at: "2017-12-05T08:35:00.000Z" }],
  ["longer", { ends_at: "2017-12-05T08:35:00.000Z" }],
  ["shorter", { ends_at: "2017-12-05T08:25:00.000Z" }],
  ["room-right", { room_id: "right" }],
  ["room-left", { room_id: null }],
])("%s moves one step, and nothing else", (nudge, change) => {
  expect(moved(NINE, nudge, STEP)).toEqual({ ...NINE, ...change });
});

test.each<[Nudge, Nudge]>([
  ["earlier", "later"],
  ["longer", "shorter"],
  ["room-right", "room-left"],
  ["room-left", "room-right"],
])("%s and then %s is where it was", (there, back) => {
  expect(moved(moved(NINE, there, STEP), back, STEP)).toEqual(NINE);
});

test("where there is nowhere to go, it stays", () => {
  const last = { ...NINE, room_id: "right" };
  expect(moved(last, "room-right", STEP)).toBe(last);
  const all = { ...NINE, room_id: null };
  expect(moved(all, "room-left", STEP)).toBe(all);
  const elsewhere = { ...NINE, room_id: "another house" };
  expect(moved(elsewhere, "room-left", STEP)).toBe(elsewhere);
  const short = { ...NINE, ends_at: "2017-12-05T08:05:00.000Z" };
  expect(moved(short, "shorter", STEP)).toBe(short);
  const untimed = { ...NINE, starts_at: null, ends_at: null };
  expect(moved(untimed, "later", STEP)).toBe(untimed);
});

test("a session ends at midnight and no later, and begins no earlier", () => {
  const evening = { ...NINE, starts_at: "2017-12-05T22:00:00.000Z", ends_at: "2017-12-05T23:00:00.000Z" };
  expect(moved(evening, "later", STEP)).toBe(evening);
  expect(moved(evening, "longer", STEP)).toBe(evening);
  const morning = { ...NINE, starts_at: "2017-12-04T23:00:00.000Z", ends_at: "2017-12-05T00:00:00.000Z" };
  expect(moved(morning, "earlier", STEP)).toBe(morning);
});
