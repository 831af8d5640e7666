import { expect, test } from "vitest";
import { readDate } from "#app/events/edit/read-date.ts";
import { readStart } from "#app/events/edit/read-start.ts";

const faultsOn = (on: string) =>
  readDate(new URLSearchParams({ label: "Frist", title: "Søknad", lang: "nb", on })).faults;

test("an important date is a day that a calendar of ours can hold", () => {
  expect(faultsOn("2026-11-22")).toEqual({});
  expect(faultsOn("")).toEqual({ on: { code: "missing" } });
  for (const on of ["2026-02-30", "1989-12-31", "2200-01-01", "9999-12-31", "0000-01-01"]) {
    expect(faultsOn(on)).toEqual({ on: { code: "no-date" } });
  }
});

test("an event begins on such a day too", () => {
  const form = (on: string) => new URLSearchParams({ title: "Frokost", type: "seminar", on });
  expect(readStart(form("2026-11-22"), ["difi"])).toMatchObject({ start: { on: "2026-11-22" } });
  expect(readStart(form("9999-12-31"), ["difi"])).toEqual({ faults: { on: "day" } });
});
