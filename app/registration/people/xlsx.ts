import { strToU8, zipSync } from "fflate";
import { defused, type Cell } from "./csv.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** What one cell holds. Source: Excel specifications and limits. */
const MAX_CELL_CHARACTERS = 32_767;
/** Widths in characters. */
const [NARROWEST, WIDEST] = [8, 60];
/** What XML 1.0 has no way to write. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A table as a workbook with one sheet: its first row in bold, in view however far one scrolls, and with filters. A
 * text that a spreadsheet would calculate has an apostrophe before it, as in `csvOf`.
 *
 * Source: ECMA-376, Office Open XML, part 1; texts stand in their cells, so there is no table of shared ones.
 */
export function xlsxOf(
  sheet: string,
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
): Uint8Array<ArrayBuffer> {
  const file = (xml: string) => strToU8(HEAD + xml);
  return zipSync(
    {
      "[Content_Types].xml": file(CONTENT_TYPES),
      "_rels/.rels": file(relations([["officeDocument", "xl/workbook.xml"]])),
      "xl/workbook.xml": file(workbook(sheet)),
      "xl/_rels/workbook.xml.rels": file(
        relations([
          ["worksheet", "worksheets/sheet1.xml"],
          ["styles", "styles.xml"],
        ]),
      ),
      "xl/styles.xml": file(STYLES),
      "xl/worksheets/sheet1.xml": file(worksheet(headers, rows)),
    },
    { level: 6 },
  ) as Uint8Array<ArrayBuffer>;
}

const OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${OFFICE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${OFFICE}.styles+xml"/></Types>`;
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

function relations(to: readonly (readonly [string, string])[]): string {
  const each = to.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

/** Source: a sheet's name has 31 characters at most, and none of []:*?/\. */
function workbook(sheet: string): string {
  const name = escaped(sheet.replace(/[[\]:*?/\\]/g, " ").slice(0, 31));
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
}

function worksheet(headers: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const widths = headers.map((header, column) => widthOf(header, rows, column));
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const last = `${nameOf(headers.length - 1)}${rows.length + 1}`;
  const body = [rowOf(headers, 0, ' s="1"'), ...rows.map((cells, index) => rowOf(cells, index + 1, ""))];
  return [
    `<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns.join("")}</cols><sheetData>${body.join("")}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`,
  ].join("");
}

/** As wide as what stands in the first rows: nobody waits for the longest of thousands. */
function widthOf(header: string, rows: readonly (readonly Cell[])[], column: number): number {
  const lengths = rows.slice(0, 200).map((cells) => String(cells[column] ?? "").length);
  return Math.min(WIDEST, Math.max(NARROWEST, header.length + 2, ...lengths.map((length) => length + 2)));
}

function rowOf(cells: readonly Cell[], index: number, style: string): string {
  const number = index + 1;
  const written = cells.map((cell, column) => cellOf(cell, `${nameOf(column)}${number}`, style));
  return `<row r="${number}">${written.join("")}</row>`;
}

function cellOf(cell: Cell, at: string, style: string): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${at}"${style}><v>${cell}</v></c>`;
  const text = escaped(defused(cell).slice(0, MAX_CELL_CHARACTERS));
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** «A», «Z», «AA». */
function nameOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : nameOf(Math.floor(column / 26) - 1) + letter;
}

function escaped(text: string): string {
  return text
    .replace(UNWRITABLE, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
