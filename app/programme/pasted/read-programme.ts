import { isHtml } from "#app/events/pasted/html-text.ts";
import { MAX_CHARACTERS, tidy } from "#app/events/pasted/tidy.ts";
import type { LocalDate } from "#db/schema.ts";
import { cellsOf } from "./cells-of-text.ts";
import { cleaned } from "./cleaned.ts";
import { type ColumnMap, columnsOf, readColumns } from "./columns.ts";
import { filled, type PastedContent } from "./content.ts";
import { DayNumbers } from "./days.ts";
import { readJson } from "./from-json.ts";
import { readScheduleXml } from "./from-xml.ts";
import { type Grid, isGrid, readGrid } from "./grid.ts";
import type { ReadProgramme } from "./read-session.ts";
import { readRunningText } from "./running-text.ts";

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
  const read = cleaned(readText(cut, context));
  return pasted.length > MAX_CHARACTERS
    ? { ...read, warnings: [...read.warnings, { code: "cut", words: "" }] }
    : read;
}

function readText(text: string, context: ProgrammeContext): ReadProgramme {
  const json = /^\s{0,1000}[{[]/.test(text) ? readJson(text, context.zone) : undefined;
  if (json) return json;
  const days = new DayNumbers(context.days);
  const isXml = /^\s{0,1000}<(?:\?xml|schedule)/.test(text);
  const xml = isXml ? readScheduleXml(text, days) : undefined;
  if (xml) return xml;
  // What means to be XML, and is none that we know, is no text for people either.
  if (isXml && !isHtml(text)) return { sessions: [], warnings: [{ code: "nothing-found", words: "XML" }] };
  const cells = cellsOf(text);
  return cells ? readCells(cells, days, context) : readRunningText(tidy(text).text, days);
}

/** The same from what was kept of it. */
export function readContent(content: PastedContent, context: ProgrammeContext): ReadProgramme {
  if (content.kind === "text") return readProgramme(content.text, context);
  const days = new DayNumbers(context.days);
  const read = content.sheets
    .filter(({ cells }) => filled(cells).length > 0)
    .map(({ name, cells }) => readCells(cells, days, context, days.of(name)));
  return cleaned({
    sessions: read.flatMap((one) => one.sessions),
    warnings: read.flatMap((one) => one.warnings),
  });
}

/** @param sheetDay the day that a sheet is named after */
function readCells(
  cells: Grid,
  days: DayNumbers,
  context: ProgrammeContext,
  sheetDay: number | null = null,
): ReadProgramme {
  const rows = filled(cells);
  const { at, isTable } = headingOf(rows);
  if (isTable || context.columns) return readColumns(rows.slice(at), days, context.columns);
  if (isGrid(rows)) return readGrid(rows, days, sheetDay);
  return readRunningText(rows.map((row) => row.filter(Boolean).join(" – ")).join("\n"), days);
}

/** Which row of a table has its headings, and whether it is a list of sessions rather than a grid. */
export function headingOf(rows: Grid): { readonly at: number; readonly isTable: boolean } {
  const at = rows.findIndex((row) => columnsOf(row) !== undefined);
  return { at: Math.max(at, 0), isTable: at !== -1 && at < 5 && hasNoRooms(rows[at]!) };
}

/** «Tid | Program | Sal A» is a grid: a table has a heading that means something over each second column at least. */
function hasNoRooms(header: readonly string[]): boolean {
  const known = Object.keys(columnsOf(header) ?? {}).length;
  return known * 2 >= header.filter(Boolean).length;
}
