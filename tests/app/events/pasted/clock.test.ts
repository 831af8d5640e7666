import { expect, test } from "vitest";
import { clocksIn } from "#app/events/pasted/clock.ts";

test.each([
  ["kl 09.00 – 10.00", "09:00", "10:00"],
  ["klokka 12.30 – 14.00", "12:30", "14:00"],
  ["kl. 0900-1000", "09:00", "10:00"],
  ["9–10", "09:00", "10:00"],
  ["09-10", "09:00", "10:00"],
  ["fra kl. 9 til 10.30", "09:00", "10:30"],
  ["kl 12", "12:00", null],
  ["kl. 12.30", "12:30", null],
  ["klokken 9", "09:00", null],
  ["09:00-15:30", "09:00", "15:30"],
  ["kl. 09.00 til kl. 10.00", "09:00", "10:00"],
  ["9 am – 1 pm", "09:00", "13:00"],
  ["9–10 am", "09:00", "10:00"],
  ["11-1 pm", "11:00", "13:00"],
  ["at 2.30 pm", "14:30", null],
  ["kl 18–24", "18:00", "24:00"],
])("%s", (text, starts, ends) => {
  expect(clocksIn(text)).toEqual([{ from: 0, to: text.length, starts, ends, isOdd: false }]);
});

test("a range with a colon between is read, and asked about", () => {
  expect(clocksIn("Dag 1: 1130:1300")).toEqual([
    { from: 7, to: 16, starts: "11:30", ends: "13:00", isOdd: true },
  ]);
});

test.each(["kl 25", "09.75", "50 %", "10 personer", "versjon 1.2.3", "9 og 10", "0", ""])(
  "no time: %s",
  (text) => {
    expect(clocksIn(text)).toEqual([]);
  },
);
