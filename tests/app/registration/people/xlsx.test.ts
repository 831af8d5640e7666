import { unzipSync } from "fflate";
import { readSheet } from "read-excel-file/node";
import { expect, test } from "vitest";
import { xlsxOf } from "#app/registration/people/xlsx.ts";

const read = (file: Uint8Array) => readSheet(Buffer.from(file));

test("a workbook is read back as it was written, whatever people are called", async () => {
  const headers = ["Navn", "Virksomhet", "Nr."];
  const rows = [
    ["Åse <Ødegård> & «sønn»", 'A/S "Æ"', 1],
    ["Linje\nto 🦊", null, 12],
  ];
  expect(await read(xlsxOf("Påmeldte: [alle]", headers, rows))).toEqual([headers, ...rows]);
});

test("nothing in it is calculated, and nothing breaks the file", async () => {
  const hostile = ["=1+1", "@SUM(A1)", "+47", "\u0000\u001b\ud800x", "</t></is>", "x".repeat(40_000)];
  const [, row] = (await read(xlsxOf("x", ["a", "b", "c", "d", "e", "f"], [hostile]))) as string[][];
  expect(row!.slice(0, 5)).toEqual(["'=1+1", "'@SUM(A1)", "'+47", "x", "</t></is>"]);
  expect(row![5]).toHaveLength(32_767);
});

test("five thousand rows are one sheet, its last column past Z", () => {
  const cells = Array.from({ length: 28 }, (_, column) => `celle ${column}`);
  const file = xlsxOf("x", cells, Array<string[]>(5000).fill(cells));
  const sheet = Buffer.from(unzipSync(file)["xl/worksheets/sheet1.xml"]!).toString("utf8");
  expect(sheet).toContain('<dimension ref="A1:AB5001"/>');
});
