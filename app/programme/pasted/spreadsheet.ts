import { Buffer } from "node:buffer";
import { XMLParser } from "fast-xml-parser";
import { Unzip, UnzipInflate, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import type { Grid } from "./grid.ts";

export const MAX_FILE_BYTES = 10 * 1024 * 1024;
/** A spreadsheet of programme is small; a file that unpacks to more is a trap. */
export const MAX_UNPACKED_BYTES = 50 * 1024 * 1024;
const MAX_ENTRIES = 500;
const MAX_CELLS = 200_000;
/** So small that what one piece unpacks to stays bounded: deflate packs at most 1032 to 1. */
const PIECE_BYTES = 16 * 1024;

export type SpreadsheetFault = "file-too-large" | "unpacks-too-large" | "not-a-spreadsheet";

export interface ReadSheet {
  readonly name: string;
  readonly cells: Grid;
}

/**
 * The sheets of an `.xlsx` file as text, in order; merged cells are repeated where they reach. Sizes are judged by
 * unpacking in small pieces before anything is read, since a file may lie about them.
 */
export async function readSpreadsheet(
  file: Uint8Array,
): Promise<readonly ReadSheet[] | { readonly fault: SpreadsheetFault }> {
  if (file.byteLength > MAX_FILE_BYTES) return { fault: "file-too-large" };
  if (file[0] !== 0x50 || file[1] !== 0x4b) return { fault: "not-a-spreadsheet" };
  try {
    if (!isBounded(file)) return { fault: "unpacks-too-large" };
    const merges = mergesIn(file);
    const sheets = await readExcelFile(Buffer.from(file));
    return sheets.map(({ sheet, data }, index) => ({
      name: sheet,
      cells: repeated(
        data.slice(0, MAX_CELLS / 100).map((row) => row.map(wordsOf)),
        merges.get(sheet) ?? merges.get(String(index)) ?? [],
      ),
    }));
  } catch {
    // The libraries throw whatever a broken file makes them throw.
    return { fault: "not-a-spreadsheet" };
  }
}

class TooMuch extends Error {}

function isBounded(file: Uint8Array): boolean {
  let entries = 0;
  let claimed = 0;
  unzipSync(file, {
    filter: ({ originalSize }) => {
      entries++;
      claimed += originalSize;
      return false;
    },
  });
  return entries <= MAX_ENTRIES && claimed <= MAX_UNPACKED_BYTES && unpacksWithin(file);
}

function unpacksWithin(file: Uint8Array): boolean {
  let unpacked = 0;
  const unzip = new Unzip((entry) => {
    entry.ondata = (error, data) => {
      if (error) throw error;
      unpacked += data.length;
      if (unpacked > MAX_UNPACKED_BYTES) throw new TooMuch();
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < file.length; at += PIECE_BYTES)
      unzip.push(file.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= file.length);
    return true;
  } catch (error) {
    if (error instanceof TooMuch) return false;
    throw error;
  }
}

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  processEntities: false,
  isArray: (name) => ["sheet", "Relationship", "mergeCell"].includes(name),
});

interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The merged ranges by sheet name: the library gives cells alone. Source: ECMA-376 part 1, 18.3.1.55. */
function mergesIn(file: Uint8Array): Map<string, Merge[]> {
  const files = unzipSync(file, {
    filter: ({ name }) =>
      /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  });
  const parsed = (path: string): XmlNode =>
    files[path] ? (xml.parse(new TextDecoder().decode(files[path])) as XmlNode) : {};
  const targets = new Map(
    listAt(parsed("xl/_rels/workbook.xml.rels"), "Relationships", "Relationship").map((one) => [
      one.Id,
      one.Target,
    ]),
  );
  return new Map(
    listAt(parsed("xl/workbook.xml"), "workbook", "sheets", "sheet").map((sheet) => {
      const target = targets.get(sheet["r:id"])?.replace(/^\/?(?:xl\/)?/, "xl/") ?? "";
      const merged = listAt(parsed(target), "worksheet", "mergeCells", "mergeCell");
      return [
        sheet.name ?? "",
        merged.map((one) => rangeOf(one.ref ?? "")).filter((range) => range !== undefined),
      ];
    }),
  );
}

interface XmlNode {
  readonly [name: string]: XmlNode | readonly Record<string, string>[] | undefined;
}

function listAt(node: XmlNode, ...path: string[]): readonly Record<string, string | undefined>[] {
  let at: unknown = node;
  for (const name of path)
    at = at !== null && typeof at === "object" ? (at as Record<string, unknown>)[name] : undefined;
  return Array.isArray(at) ? (at as Record<string, string>[]) : [];
}

function rangeOf(ref: string): Merge | undefined {
  const [, left, top, right, bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(ref) ?? [];
  if (!left || !top || !right || !bottom) return undefined;
  return {
    left: columnNumber(left),
    top: Number(top) - 1,
    right: columnNumber(right),
    bottom: Number(bottom) - 1,
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function repeated(cells: string[][], merges: readonly Merge[]): Grid {
  const width = Math.min(Math.max(0, ...cells.map((row) => row.length)), 200);
  for (const { top, left, bottom, right } of merges.slice(0, 2_000)) {
    const words = cells[top]?.[left] ?? "";
    for (let row = top; row <= Math.min(bottom, cells.length - 1); row++) {
      for (let column = left; column <= Math.min(right, width - 1); column++) cells[row]![column] = words;
    }
  }
  return cells;
}

/** Excel's clock is a date in 1899; a date is a date. */
function wordsOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) {
    const iso = cell.toISOString();
    if (iso.startsWith("1899") || iso.startsWith("1900-01-0")) return iso.slice(11, 16);
    return iso.slice(11, 16) === "00:00" ? iso.slice(0, 10) : iso.slice(0, 16).replace("T", " ");
  }
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean"
    ? String(cell)
    : "";
}
