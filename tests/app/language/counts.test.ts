import { expect, test } from "vitest";
import { countOf, listOf, numberOf } from "#app/language/counts.ts";

test("a list reads as one would say it", () => {
  const names = ["Udir", "Norad", "Ruter#"];
  expect(listOf(names, "nb")).toBe("Udir, Norad og Ruter#");
  expect(listOf(names, "nn")).toBe("Udir, Norad og Ruter#");
  expect(listOf(names, "en")).toBe("Udir, Norad and Ruter#");
  expect([0, 1, 2].map((count) => listOf(names.slice(0, count), "nb"))).toEqual([
    "",
    "Udir",
    "Udir og Norad",
  ]);
});

test("one is one, anything else is several, nought too", () => {
  const seats = { one: "plass", other: "plasser" };
  expect([0, 1, 2, 1200].map((count) => countOf(count, seats, "nb"))).toEqual([
    "0 plasser",
    "1 plass",
    "2 plasser",
    "1\u00a0200 plasser",
  ]);
  expect(countOf(21, { one: "seat", other: "seats" }, "en")).toBe("21 seats");
});

test("a large number does not break", () => {
  expect([numberOf(1234567, "nb"), numberOf(1234567, "nn"), numberOf(1234567, "en")]).toEqual([
    "1\u00a0234\u00a0567",
    "1\u00a0234\u00a0567",
    "1,234,567",
  ]);
});
