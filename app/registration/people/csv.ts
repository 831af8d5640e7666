/** Excel takes a file without it for one in the machine's own code page. */
const BYTE_ORDER_MARK = "\uFEFF";
/** What a spreadsheet takes for a formula, also as East Asian keyboards write it. Source: OWASP, CSV Injection. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;
const NEEDS_QUOTES = /[;"\r\n\t]|^\s|\s$/;

export type Cell = string | number | null;

/**
 * A table as a file that a Norwegian Excel opens as it is: UTF-8 with its mark, semicolons between the columns. A text
 * that a spreadsheet would calculate has an apostrophe before it.
 *
 * Source: RFC 4180, but for the semicolon.
 */
export function csvOf(headers: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + [headers, ...rows].map((cells) => `${cells.map(written).join(";")}\r\n`).join("");
}

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = defused(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that no spreadsheet takes for something to calculate. */
export function defused(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
