import { parse } from "csv-parse/sync";
import { columnsOf } from "./columns.ts";
import type { Grid } from "./grid.ts";

const MAX_ROWS = 2_000;

/**
 * The cells of a text that is a table: pasted from a spreadsheet (tabs), or CSV with semicolons or commas under
 * headings that are known. Undefined for running text.
 */
export function cellsOf(text: string): Grid | undefined {
  const lines = text.split(/\r?\n/, MAX_ROWS).filter((line) => line.trim() !== "");
  const tabbed = lines.filter((line) => line.includes("\t")).length;
  if (tabbed >= 2 && tabbed * 2 >= lines.length) return parsed(text, "\t");
  for (const delimiter of [";", ","]) {
    const [header] = lines[0]?.includes(delimiter) ? parsed(lines[0], delimiter) : [];
    if (header && columnsOf(header)) return parsed(text, delimiter);
  }
  return isSemicolonTable(lines) ? parsed(text, ";") : undefined;
}

/** Headings that we do not know, but as many cells in each line: an organiser can say what they hold. */
function isSemicolonTable(lines: readonly string[]): boolean {
  const counts = new Set(lines.slice(0, 20).map((line) => line.split(";").length));
  return lines.length >= 2 && counts.size === 1 && !counts.has(1);
}

function parsed(text: string, delimiter: string): Grid {
  const read = (quote: '"' | false) =>
    parse(text, {
      delimiter,
      quote,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      to: MAX_ROWS,
    });
  try {
    return read('"');
  } catch {
    // A quote that is never closed: then quotes are only signs.
    return read(false);
  }
}
