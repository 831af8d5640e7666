import { expect, test } from "vitest";
import { csvOf } from "#app/registration/people/csv.ts";

test("a table is a file that Excel opens: marked, with semicolons, one line for each", () => {
  expect(
    csvOf(
      ["Navn", "Plass"],
      [
        ["Åse Ødegård", 4],
        ["Ola", null],
      ],
    ),
  ).toBe("\uFEFFNavn;Plass\r\nÅse Ødegård;4\r\nOla;\r\n");
  expect(csvOf(["Navn"], [])).toBe("\uFEFFNavn\r\n");
});

test.each([
  ["=1+1", "'=1+1"],
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ["+47 22 00 00 00", "'+47 22 00 00 00"],
  ["-2+3", "'-2+3"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", '"\'\t=1"'],
  ["\r=1", '"\'\r=1"'],
  ["\n=1", '"\'\n=1"'],
  ["＝1+1", "'＝1+1"],
  ['=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
  ["  =1+1", "'  =1+1"],
  ["=1;=2", `"'=1;=2"`],
])("%j is no formula, but text", (typed, written) => {
  expect(cell(typed)).toBe(written);
});

test.each([
  ['Kari "K" Nordmann', '"Kari ""K"" Nordmann"'],
  ["Holm; Kari", '"Holm; Kari"'],
  ["to\nlinjer", '"to\nlinjer"'],
  [" foran", '" foran"'],
  ["bak ", '"bak "'],
  ["'", "'"],
  ["a,b", "a,b"],
  ["", ""],
  ["2-3=", "2-3="],
])("%j keeps its cell", (typed, written) => {
  expect(cell(typed)).toBe(written);
});

test("what one types makes neither a row nor a column; also a header is only text", () => {
  const hostile = ['a";"b', "x\r\ny;z", '";=1', '=";"\r\n=1', ";;;", '""'];
  const file = csvOf(hostile, [hostile, hostile]);
  expect(readBack(file)).toEqual(
    [1, 2, 3].map(() => hostile.map((one) => (one.startsWith("=") ? `'${one}` : one))),
  );
});

test("numbers are numbers, also those below nought", () => {
  expect(csvOf(["Tall"], [[-3], [0], [1200]])).toBe("\uFEFFTall\r\n-3\r\n0\r\n1200\r\n");
});

function cell(text: string): string {
  return csvOf([], [[text]]).slice("\uFEFF\r\n".length, -2);
}

/** As RFC 4180 reads it, with semicolons. */
function readBack(file: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of file.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}
