import { describe, expect, test } from "vitest";
import { spansNights, startAndEnd, utcStamp, type KnownWhen } from "#app/calendar/known-when.ts";
import { instantOf } from "#app/time.ts";

const oslo = (starts: string, ends: string | null): KnownWhen => ({
  kind: "instant",
  startsAt: instantOf(starts, "Europe/Oslo"),
  endsAt: ends && instantOf(ends, "Europe/Oslo"),
  zone: "Europe/Oslo",
});

describe("clocks in Oslo become UTC", () => {
  test.each([
    ["winter", "2017-12-01T09:00", "2017-12-01T10:00", "20171201T080000Z", "20171201T090000Z"],
    ["summer", "2017-09-15T09:00", "2017-09-15T10:00", "20170915T070000Z", "20170915T080000Z"],
    [
      "the night they go forward",
      "2026-03-29T01:30",
      "2026-03-29T03:30",
      "20260329T003000Z",
      "20260329T013000Z",
    ],
    [
      "the night they go back",
      "2026-10-25T01:30",
      "2026-10-25T03:30",
      "20261024T233000Z",
      "20261025T023000Z",
    ],
    ["midnight", "2017-12-31T23:00", "2018-01-01T00:00", "20171231T220000Z", "20171231T230000Z"],
  ])("in %s", (_, starts, ends, start, end) => {
    expect(startAndEnd(oslo(starts, ends))).toEqual({ start, end });
  });
});

test("an end that is unknown, or not after the start, is left out", () => {
  expect(startAndEnd(oslo("2017-12-01T09:00", null))).toEqual({ start: "20171201T080000Z" });
  expect(startAndEnd(oslo("2017-12-01T09:00", "2017-12-01T09:00"))).toEqual({ start: "20171201T080000Z" });
});

test("milliseconds are cut off, never rounded up", () => {
  expect(utcStamp("2017-12-31T23:59:59.999Z")).toBe("20171231T235959Z");
});

test.each(["2017-12-01T09:00:00+01:00", "2017-12-01T09:00", "2017-12-01", "2017-12-01T08:00:00Z", ""])(
  "%j is no instant as we store them",
  (text) => {
    expect(() => utcStamp(text)).toThrow(RangeError);
  },
);

test.each<[string, KnownWhen, boolean]>([
  ["a morning", oslo("2017-12-01T09:00", "2017-12-01T10:00"), false],
  ["an evening that ends after midnight", oslo("2017-12-01T18:00", "2017-12-02T01:00"), false],
  ["a day that ends at midnight", oslo("2017-12-01T09:00", "2017-12-02T00:00"), false],
  ["two days from lunch to lunch", oslo("2015-11-10T12:00", "2015-11-11T11:30"), true],
  ["two days without a clock", { kind: "date", startsOn: "2015-11-10", endsOn: "2015-11-11" }, true],
  ["one day without a clock", { kind: "date", startsOn: "2017-11-06", endsOn: null }, false],
  ["an unknown end", oslo("2017-12-01T09:00", null), false],
])("%s: spans nights %s", (_, when, expected) => {
  expect(spansNights(when)).toBe(expected);
});
