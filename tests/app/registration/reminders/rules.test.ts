import { expect, test } from "vitest";
import { timeColumns, type GivenTime } from "#app/events/when.ts";
import { anchorOf, DEFAULT_RULES, dueOf, mayBegin } from "#app/registration/reminders/rules.ts";

/** When its three reminders go out, unless somebody has said otherwise. */
function plannedFor(when: GivenTime, zone: string, rules = DEFAULT_RULES) {
  const event = { ...timeColumns(when, zone), zone, is_held: 0 };
  return [dueOf(event, rules, "early"), dueOf(event, rules, "late"), dueOf(event, rules, "stream")];
}

const starting = (starts: string): GivenTime => ({ kind: "instant", starts });

test.each([
  [
    "Oslo, the night that is an hour short",
    "2026-03-29T09:00",
    "Europe/Oslo",
    "03-22T07",
    "03-28T07",
    "03-29T05",
  ],
  ["Oslo, the morning after it", "2026-03-30T09:00", "Europe/Oslo", "03-23T07", "03-29T06", "03-30T05"],
  [
    "Oslo, the night that is an hour long",
    "2026-10-25T09:00",
    "Europe/Oslo",
    "10-18T06",
    "10-24T06",
    "10-25T06",
  ],
  ["Oslo, the morning after it", "2026-10-26T09:00", "Europe/Oslo", "10-19T06", "10-25T07", "10-26T06"],
  ["New York in spring", "2026-03-08T13:00", "America/New_York", "03-01T13", "03-07T13", "03-08T15"],
  ["New York in autumn", "2026-11-02T13:00", "America/New_York", "10-26T12", "11-01T13", "11-02T16"],
  [
    "Kiritimati, where it is tomorrow",
    "2026-06-10T09:00",
    "Pacific/Kiritimati",
    "06-02T18",
    "06-08T18",
    "06-09T17",
  ],
])("%s: at eight by the event's clocks, and two hours before", (_, starts, zone, early, late, stream) => {
  expect(plannedFor(starting(starts), zone)).toEqual(
    [early, late, stream].map((hour) => `2026-${hour}:00:00.000Z`),
  );
});

test("a stream that begins in the night is reminded of two hours before, whatever its clocks do meanwhile", () => {
  expect(plannedFor(starting("2026-03-29T03:30"), "Europe/Oslo")[2]).toBe("2026-03-28T23:30:00.000Z");
  expect(plannedFor(starting("2026-10-25T04:00"), "Europe/Oslo")[2]).toBe("2026-10-25T01:00:00.000Z");
});

test("a time that the clocks skip is an hour later, one that they show twice the first", () => {
  const rules = { ...DEFAULT_RULES, late: { ...DEFAULT_RULES.late, time: "02:30" } };
  expect(plannedFor(starting("2026-03-30T09:00"), "Europe/Oslo", rules)[1]).toBe("2026-03-29T01:30:00.000Z");
  expect(plannedFor(starting("2026-10-26T09:00"), "Europe/Oslo", rules)[1]).toBe("2026-10-25T00:30:00.000Z");
});

test("an event with a date alone is reminded of by its first day, and its stream not by the hour", () => {
  const days: GivenTime = { kind: "date", from: "2026-03-30", to: "2026-03-31" };
  expect(plannedFor(days, "Europe/Oslo")).toEqual([
    "2026-03-23T07:00:00.000Z",
    "2026-03-29T06:00:00.000Z",
    null,
  ]);
  expect(plannedFor({ kind: "unknown", text: "uke 35" }, "Europe/Oslo")).toEqual([null, null, null]);
});

test("one that is turned off, or would come when the event has begun, does not go out", () => {
  const rules = {
    ...DEFAULT_RULES,
    early: { ...DEFAULT_RULES.early, isOn: false },
    late: { ...DEFAULT_RULES.late, days: 0, time: "09:00" },
  };
  expect(plannedFor(starting("2026-06-10T09:00"), "Europe/Oslo", rules).slice(0, 2)).toEqual([null, null]);
  expect(plannedFor(starting("2026-06-10T09:01"), "Europe/Oslo", rules)[1]).toBe("2026-06-10T07:00:00.000Z");
});

test("a house that was asleep catches up for twelve hours, but not with what was over when it was set", () => {
  const due = "2026-06-09T06:00:00.000Z";
  const rule = DEFAULT_RULES.late;
  const begins = (now: string, since: string | null = null) => mayBegin(due, { ...rule, since }, now);
  expect(begins("2026-06-09T05:59:59.999Z")).toBe(false);
  expect(begins(due)).toBe(true);
  expect(begins("2026-06-09T17:59:59.999Z")).toBe(true);
  expect(begins("2026-06-09T18:00:00.000Z")).toBe(false);
  expect(begins("2026-06-09T06:10:00.000Z", "2026-06-09T06:05:00.000Z")).toBe(false);
  expect(begins("2026-06-09T06:10:00.000Z", due)).toBe(true);
});

test("an event that moved is another to remind of when it begins more than a day later than was said", () => {
  const said = "2026-06-10T07:00:00.000Z";
  expect(anchorOf(said, null)).toBe(said);
  expect(anchorOf("2026-06-11T07:00:00.000Z", said)).toBe(said);
  expect(anchorOf("2026-06-11T07:00:00.001Z", said)).toBe("2026-06-11T07:00:00.001Z");
  expect(anchorOf("2026-06-01T07:00:00.000Z", said)).toBe(said);
});
