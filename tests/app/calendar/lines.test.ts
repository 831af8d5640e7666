import { expect, test } from "vitest";
import { foldLines } from "#app/calendar/lines.ts";
import { faultsOnTheWire, unfolded } from "./reading.ts";

test("a line of 75 octets is whole, one more is folded", () => {
  expect(foldLines(["x".repeat(75)])).toBe(`${"x".repeat(75)}\r\n`);
  expect(foldLines(["x".repeat(76)])).toBe(`${"x".repeat(75)}\r\n x\r\n`);
});

test("a folded line counts its space", () => {
  expect(foldLines(["x".repeat(75 + 74 + 1)])).toBe(`${"x".repeat(75)}\r\n ${"x".repeat(74)}\r\n x\r\n`);
});

test("octets count, not characters", () => {
  expect(foldLines(["å".repeat(38)])).toBe(`${"å".repeat(37)}\r\n å\r\n`);
  expect(foldLines(["€".repeat(26)])).toBe(`${"€".repeat(25)}\r\n €\r\n`);
  expect(foldLines(["😀".repeat(19)])).toBe(`${"😀".repeat(18)}\r\n 😀\r\n`);
});

test("no character is cut wherever the fold falls", () => {
  for (let lead = 0; lead < 80; lead += 1) {
    const line = `${"x".repeat(lead)}${"aåæ€😀".repeat(60)}`;
    const text = foldLines([line]);
    expect(faultsOnTheWire(text)).toEqual([]);
    expect(unfolded(text)).toEqual([line]);
  }
});

test("every line ends with CRLF, also an empty one and the last", () => {
  expect(foldLines(["A:1", "", "B:2"])).toBe("A:1\r\n\r\nB:2\r\n");
  expect(foldLines([])).toBe("");
});

test.each(["A:1\nB:2", "A:1\rB:2", "A:1\r\nB:2"])("a line break inside a line is a bug: %j", (line) => {
  expect(() => foldLines([line])).toThrow(RangeError);
});
