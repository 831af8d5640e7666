import { expect, test } from "vitest";
import { datesIn } from "#app/events/pasted/dates.ts";
import { dateOfDay, type YearClues } from "#app/events/pasted/which-year.ts";

const read = (text: string, clues: YearClues) => dateOfDay(datesIn(text)[0]!.days[0]!, clues);
const NOVEMBER = { today: "2017-11-20" };

test.each([
  ["Fredag 1. desember", "2017-12-01"],
  ["Mandag 27. november", "2017-11-27"],
  ["Fredag 1. september", "2017-09-01"],
  ["Torsdag 7. september", "2017-09-07"],
  ["Fredag 15. september", "2017-09-15"],
  ["onsdag 4. april", "2018-04-04"],
  ["Monday 20 November", "2017-11-20"],
])("the weekday names the year of %s", (text, date) => {
  expect(read(text, NOVEMBER)).toEqual({ date, doubt: null, others: [] });
});

test("without weekday and year it is the next such day, perhaps", () => {
  expect(read("1. desember", NOVEMBER)).toEqual({
    date: "2017-12-01",
    doubt: "year-missing",
    others: ["2016-12-01"],
  });
  expect(read("20. november", NOVEMBER)?.date).toBe("2017-11-20");
  expect(read("8. november", { ...NOVEMBER, isPast: true })?.date).toBe("2017-11-08");
});

test("a weekday that does not fit is reported, never mended", () => {
  expect(read("torsdag 1. desember 2017", NOVEMBER)).toEqual({
    date: "2017-12-01",
    doubt: "weekday-contradicts",
    others: [],
  });
  expect(read("torsdag 1. desember", NOVEMBER)).toEqual({
    date: "2017-12-01",
    doubt: "weekday-contradicts",
    others: ["2016-12-01", "2022-12-01", "2011-12-01", "2005-12-01"],
  });
});

test("years later the weekday leaves several years, and the text may name the right one", () => {
  const later = { today: "2026-11-20" };
  const { doubt, others } = read("Fredag 1. september", later)!;
  expect([doubt, others]).toEqual([
    "weekday-contradicts",
    ["2028-09-01", "2023-09-01", "2034-09-01", "2017-09-01"],
  ]);
  expect(read("Fredag 1. september", { ...later, years: [2016, 2017] })).toEqual({
    date: "2017-09-01",
    doubt: "year-from-text",
    others: [],
  });
  const dated = datesIn("lanseres 1. september 2017")[0]!.days;
  expect(read("Fredag 1. september", { ...later, dated })).toEqual({
    date: "2017-09-01",
    doubt: null,
    others: [],
  });
});

test("a day that no year has is no date", () => {
  expect(read("31. november", NOVEMBER)).toBeUndefined();
  expect(read("29. februar 2017", NOVEMBER)).toBeUndefined();
  expect(read("29. februar", NOVEMBER)?.date).toBe("2020-02-29");
});
