import { describe, expect, test } from "vitest";
import { datesIn } from "#app/events/pasted/dates.ts";

const written = (text: string) =>
  datesIn(text).map(({ from, to, days, join }) => [
    text.slice(from, to),
    join,
    ...days.map(({ day, month, year, weekday }) => [day, month, year, weekday]),
  ]);

describe("a date is read as people write it", () => {
  test.each([
    ["Fredag 1. desember kl 09.00", "Fredag 1. desember", [1, 12, null, 5]],
    ["laurdag den 2. desember 2017", "laurdag den 2. desember 2017", [2, 12, 2017, 6]],
    ["tysdag 7. mars", "tysdag 7. mars", [7, 3, null, 2]],
    ["1. des 09-10", "1. des", [1, 12, null, null]],
    ["fre. 1. des. kl 9", "fre. 1. des", [1, 12, null, 5]],
    ["on Friday 1 December 2017 at 9", "Friday 1 December 2017", [1, 12, 2017, 5]],
    ["on Friday, December 1st, 2017.", "Friday, December 1st, 2017", [1, 12, 2017, 5]],
    ["the 3rd of May", "3rd of May", [3, 5, null, null]],
    ["01.12.2017", "01.12.2017", [1, 12, 2017, null]],
    ["fredag 1.12.", "fredag 1.12", [1, 12, null, 5]],
    ["1/12-2017", "1/12-2017", [1, 12, 2017, null]],
    ["2017-12-01", "2017-12-01", [1, 12, 2017, null]],
    ["lanseres 1. september 2017.", "1. september 2017", [1, 9, 2017, null]],
  ])("%s", (text, piece, day) => {
    expect(written(text)).toEqual([[piece, "one", day]]);
  });

  test.each([
    [
      "arrangert 10. – 11. november på Fornebu",
      "10. – 11. november",
      "through",
      [10, 11, null, null],
      [11, 11, null, null],
    ],
    [
      "30. november–1. desember 2017",
      "30. november–1. desember 2017",
      "through",
      [30, 11, 2017, null],
      [1, 12, 2017, null],
    ],
    [
      "tirsdag 10. og onsdag 11. november",
      "tirsdag 10. og onsdag 11. november",
      "and",
      [10, 11, null, 2],
      [11, 11, null, 3],
    ],
    [
      "6. november og 6. desember 2017",
      "6. november og 6. desember 2017",
      "and",
      [6, 11, 2017, null],
      [6, 12, 2017, null],
    ],
    [
      "6., 7. og 9. november",
      "6., 7. og 9. november",
      "and",
      [6, 11, null, null],
      [7, 11, null, null],
      [9, 11, null, null],
    ],
    [
      "fra 10. til 11. november",
      "10. til 11. november",
      "through",
      [10, 11, null, null],
      [11, 11, null, null],
    ],
  ])("several days: %s", (text, piece, join, ...days) => {
    expect(written(text)).toEqual([[piece, join, ...days]]);
  });

  test.each([
    "starter opp for fullt i uke 35",
    "ga i juni sin anbefaling",
    "oppstarten i januar 2016",
    "åpent 24/7",
    "1,2 milliarder kroner, 0,5 prosent, 09.00 – 10.00",
    "versjon 2.10.1",
    "man 5 ganger",
    "Dag 1: 1130:1300",
  ])("no date: %s", (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
