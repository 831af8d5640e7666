import { MAX_CHARACTERS, tidy } from "#app/events/pasted/tidy.ts";
import type { LocalDate } from "#db/schema.ts";
import { cellsOf } from "./cells-of-text.ts";
import { type ColumnMap, columnsOf, readColumns } from "./columns.ts";
import { DayNumbers } from "./days.ts";
import { readJson } from "./from-json.ts";
import { readScheduleXml } from "./from-xml.ts";
import { type Grid, isGrid, readGrid } from "./grid.ts";
import type { ReadProgramme } from "./read-session.ts";
import { readRunningText } from "./running-text.ts";
import { readSpreadsheet, type SpreadsheetFault } from "./spreadsheet.ts";

export interface ProgrammeContext {
  /** The event's own days, so that a date becomes the right day; without them dates count as they come. */
  readonly days?: readonly LocalDate[];
  /** The event's zone: instants in JSON become times on its wall. */
  readonly zone: string;
  /** Which column holds what, where an organiser has said so. */
  readonly columns?: ColumnMap;
}

/**
 * The programme in a pasted text: a grid of times and rooms or a table with headings out of a spreadsheet, CSV, JSON
 * as our API gives it, `schedule.xml`, or running text. Nothing is invented, and what was guessed is not `sure`.
 */
export function readProgramme(pasted: string, context: ProgrammeContext): ReadProgramme {
  const cut = pasted.slice(0, MAX_CHARACTERS).replace(/^\ufeff/, "");
  const read = readText(cut, context);
  return pasted.length > MAX_CHARACTERS
    ? { ...read, warnings: [...read.warnings, { code: "cut", words: "" }] }
    : read;
}

function readText(text: string, context: ProgrammeContext): ReadProgramme {
  const json = /^\s{0,1000}[{[]/.test(text) ? readJson(text, context.zone) : undefined;
  if (json) return json;
  const days = new DayNumbers(context.days);
  const xml = /^\s{0,1000}<(?:\?xml|schedule)/.test(text) ? readScheduleXml(text, days) : undefined;
  if (xml) return xml;
  const cells = cellsOf(text);
  return cells ? readCells(cells, days, context) : readRunningText(tidy(text).text, days);
}

/** The same from the bytes of a file: `.xlsx` by its content, whatever it is called; everything else is text. */
export async function readProgrammeFile(
  file: Uint8Array,
  context: ProgrammeContext,
): Promise<ReadProgramme | { readonly fault: SpreadsheetFault }> {
  if (file[0] !== 0x50 || file[1] !== 0x4b)
    return readProgramme(new TextDecoder().decode(file.subarray(0, 4 * MAX_CHARACTERS)), context);
  const sheets = await readSpreadsheet(file);
  if ("fault" in sheets) return sheets;
  const days = new DayNumbers(context.days);
  const read = sheets
    .filter(({ cells }) => cells.length > 0)
    .map(({ name, cells }) => readCells(cells, days, context, days.of(name)));
  return { sessions: read.flatMap((one) => one.sessions), warnings: read.flatMap((one) => one.warnings) };
}

/** @param sheetDay the day that a sheet is named after */
function readCells(
  cells: Grid,
  days: DayNumbers,
  context: ProgrammeContext,
  sheetDay: number | null = null,
): ReadProgramme {
  const filled = cells.filter((row) => row.some((cell) => cell.trim() !== ""));
  const header = filled.findIndex((row) => columnsOf(row) !== undefined);
  const isTable =
    context.columns !== undefined || (header !== -1 && header < 5 && hasNoRooms(filled[header]!));
  if (isTable) return readColumns(filled.slice(Math.max(header, 0)), days, context.columns);
  if (isGrid(filled)) return readGrid(filled, days, sheetDay);
  return readRunningText(filled.map((row) => row.filter(Boolean).join(" – ")).join("\n"), days);
}

/** «Tid | Program | Sal A» is a grid: a table has a heading that means something over each second column at least. */
function hasNoRooms(header: readonly string[]): boolean {
  const known = Object.keys(columnsOf(header) ?? {}).length;
  return known * 2 >= header.filter(Boolean).length;
}
