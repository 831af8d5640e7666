import { isHtml } from "#app/events/pasted/html-text.ts";
import { MAX_CHARACTERS } from "#app/events/pasted/tidy.ts";
import { cellsOf } from "./cells-of-text.ts";
import type { Grid } from "./grid.ts";
import { MAX_FILE_BYTES, readSpreadsheet, type ReadSheet, type SpreadsheetFault } from "./spreadsheet.ts";

/** What somebody pasted or sent, as the readers take it: text, or the cells of a spreadsheet. */
export type PastedContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "sheets"; readonly sheets: readonly ReadSheet[] };

/** "not-text": neither a spreadsheet nor text in an encoding that we know. */
export type FileFault = SpreadsheetFault | "not-text";

/** A spreadsheet holds more cells than text, and all of it is kept until the preview has its answer. */
const MAX_CELL_CHARACTERS = 4 * MAX_CHARACTERS;

/** The content of a file: `.xlsx` by its bytes, whatever it is called; everything else is text. */
export async function contentOf(file: Uint8Array): Promise<PastedContent | { readonly fault: FileFault }> {
  if (file.byteLength > MAX_FILE_BYTES) return { fault: "file-too-large" };
  if (file[0] === 0x50 && file[1] === 0x4b) {
    const sheets = await readSpreadsheet(file);
    if ("fault" in sheets) return sheets;
    const characters = sheets
      .flatMap(({ cells }) => cells.flat())
      .reduce((sum, cell) => sum + cell.length, 0);
    return characters > MAX_CELL_CHARACTERS ? { fault: "unpacks-too-large" } : { kind: "sheets", sheets };
  }
  const text = textOf(file.subarray(0, 4 * MAX_CHARACTERS + 4));
  return text === undefined ? { fault: "not-text" } : { kind: "text", text };
}

/** UTF-8, UTF-16 with its mark, or what Excel on Windows writes; undefined where it is no text. */
function textOf(bytes: Uint8Array): string | undefined {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "be" : null;
  const text = mark ? new TextDecoder(`utf-16${mark}`).decode(bytes) : (utf8(bytes) ?? latin(bytes));
  return text.includes("\0") ? undefined : text.slice(0, MAX_CHARACTERS + 1);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    // As a stream: the last character may be cut.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes);
}

/** The cells of the first table in it; undefined for running text, JSON and XML. */
export function tableIn(content: PastedContent): Grid | undefined {
  const cells =
    content.kind === "sheets"
      ? content.sheets.find((sheet) => filled(sheet.cells).length > 0)?.cells
      : /^\s{0,1000}[<[{]/.test(content.text) || isHtml(content.text)
        ? undefined
        : cellsOf(content.text);
  return cells && filled(cells);
}

/** Without the rows that hold nothing. */
export function filled(cells: Grid): Grid {
  return cells.filter((row) => row.some((cell) => cell.trim() !== ""));
}
