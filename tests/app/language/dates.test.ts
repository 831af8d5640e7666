import { describe, expect, test } from "vitest";
import { instantOf } from "#app/time.ts";
import { dateLine, deadlineWords, stamp } from "#app/language/dates.ts";

const OSLO = "Europe/Oslo";

describe("a date is written out", () => {
  test("in the reader's language", () => {
    expect(dateLine("2017-12-01", "nb")).toBe("Fredag 1. desember 2017");
    expect(dateLine("2017-12-01", "nn")).toBe("Fredag 1. desember 2017");
    expect(dateLine("2017-12-02", "nn")).toBe("Laurdag 2. desember 2017");
    expect(dateLine("2017-12-01", "en")).toBe("Friday 1 December 2017");
  });

  test("in the middle of a sentence, in lower case", () => {
    expect(dateLine("2017-11-28", "nb", { capital: false })).toBe("tirsdag 28. november 2017");
    expect(dateLine("2017-11-28", "nn", { capital: false })).toBe("tysdag 28. november 2017");
    expect(dateLine("2017-11-28", "en", { capital: false })).toBe("Tuesday 28 November 2017");
  });

  test("with no more than is asked for", () => {
    expect(dateLine("2017-12-01", "nb", { weekday: false })).toBe("1. desember 2017");
    expect(dateLine("2017-12-01", "nb", { year: false })).toBe("Fredag 1. desember");
    expect(dateLine("2017-12-01", "nb", { weekday: false, year: false })).toBe("1. desember");
    expect(dateLine("2017-12-01", "en", { weekday: false, year: false })).toBe("1 December");
  });
});

describe("a deadline is shown as it was entered", () => {
  const now = "2017-11-20T10:00:00.000Z";
  const onADate = { kind: "date", on: "2017-11-28", zone: OSLO } as const;
  const byTheClock = { kind: "instant", at: instantOf("2017-11-24T12:00", OSLO), zone: OSLO } as const;

  test("without a clock when it was entered without", () => {
    expect(deadlineWords(onADate, "nb", now)).toBe("tirsdag 28. november");
    expect(deadlineWords(onADate, "nn", now)).toBe("tysdag 28. november");
    expect(deadlineWords(onADate, "en", now)).toBe("Tuesday 28 November");
  });

  test("with its clock when it was entered with one", () => {
    expect(deadlineWords(byTheClock, "nb", now)).toBe("fredag 24. november kl.\u00a012.00");
    expect(deadlineWords(byTheClock, "nn", now)).toBe("fredag 24. november kl.\u00a012.00");
    expect(deadlineWords(byTheClock, "en", now)).toBe("Friday 24 November at 12:00");
  });

  test("without its weekday where the sentence wants none", () => {
    expect(deadlineWords(byTheClock, "nb", now, { weekday: false })).toBe("24. november kl.\u00a012.00");
  });

  test("with its year as soon as that is another than the reader's, by the clocks of the place", () => {
    const newYearsEve = instantOf("2017-12-31T23:59", OSLO);
    const newYear = instantOf("2018-01-01T00:00", OSLO);
    expect(deadlineWords(onADate, "nb", newYearsEve)).toBe("tirsdag 28. november");
    expect(deadlineWords(onADate, "nb", newYear)).toBe("tirsdag 28. november 2017");
    expect(deadlineWords(byTheClock, "en", newYear)).toBe("Friday 24 November 2017 at 12:00");
    expect(deadlineWords({ kind: "date", on: "2018-01-17", zone: OSLO }, "nb", now)).toBe(
      "onsdag 17. januar 2018",
    );
  });
});

test("a published stamp is printed as the sources print it", () => {
  const published = instantOf("2017-01-25T10:38", OSLO);
  expect(stamp(published, OSLO, "nb")).toBe("25.01.2017 10:38");
  expect(stamp(published, OSLO, "nn")).toBe("25.01.2017 10:38");
  expect(stamp(published, OSLO, "en")).toBe("25 January 2017, 10:38");
});
