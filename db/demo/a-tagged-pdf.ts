/** A page of a paper: its heading, and a paragraph for each line. */
export interface PaperPage {
  readonly heading: string;
  readonly lines: readonly string[];
}

export interface Paper {
  readonly title: string;
  readonly language: string;
  readonly pages: readonly PaperPage[];
}

const ROOM = 10;
const FIRST_PAGE = 7;

/**
 * A small PDF that everybody can read: tagged, with title and language. Western European letters only.
 *
 * Source: ISO 32000-1 §14.7–14.9.
 */
export function aTaggedPdf({ title, language, pages }: Paper): Uint8Array {
  const objects = new Map<number, string>();
  // Page n has ten numbers of its own: itself, what is drawn, then one for each thing that is read.
  const pageAt = (index: number) => FIRST_PAGE + index * ROOM;
  const kids = pages.map((_, index) => `${pageAt(index)} 0 R`);
  const read = pages.map(({ lines }, index) =>
    [null, ...lines].map((_, place) => `${pageAt(index) + 2 + place} 0 R`),
  );
  objects.set(
    1,
    `<< /Type /Catalog /Pages 2 0 R /Lang (${language}) /MarkInfo << /Marked true >> /StructTreeRoot 4 0 R /ViewerPreferences << /DisplayDocTitle true >> >>`,
  );
  objects.set(2, `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${pages.length} >>`);
  objects.set(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  const parents = read.map((own, index) => `${index} [${own.join(" ")}]`).join(" ");
  objects.set(
    4,
    `<< /Type /StructTreeRoot /K 5 0 R /ParentTree << /Nums [${parents}] >> /ParentTreeNextKey ${pages.length} >>`,
  );
  objects.set(5, `<< /Type /StructElem /S /Document /P 4 0 R /K [${read.flat().join(" ")}] >>`);
  objects.set(6, `<< /Title (${escaped(title)}) >>`);
  pages.forEach(({ heading, lines }, index) => {
    const at = pageAt(index);
    objects.set(
      at,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 640 360] /Contents ${at + 1} 0 R /StructParents ${index} /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    const drawn = [
      written("H1", 0, 26, 290, heading),
      ...lines.map((line, place) => written("P", place + 1, 16, 240 - place * 34, line)),
    ].join("\n");
    objects.set(at + 1, `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
    [heading, ...lines].forEach((_, place) => {
      const tag = place === 0 ? "H1" : "P";
      objects.set(at + 2 + place, `<< /Type /StructElem /S /${tag} /P 5 0 R /Pg ${at} 0 R /K ${place} >>`);
    });
  });
  return file(objects);
}

function written(tag: string, place: number, size: number, height: number, text: string): string {
  return `/${tag} << /MCID ${place} >> BDC BT /F1 ${size} Tf 40 ${height} Td (${escaped(text)}) Tj ET EMC`;
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, (mark) => `\\${mark}`);
}

function file(objects: ReadonlyMap<number, string>): Uint8Array {
  const numbers = [...objects.keys()].sort((a, b) => a - b);
  let text = "%PDF-1.7\n";
  let table = "0 1\n0000000000 65535 f \n";
  for (const number of numbers) {
    table += `${number} 1\n${String(text.length).padStart(10, "0")} 00000 n \n`;
    text += `${number} 0 obj\n${objects.get(number)}\nendobj\n`;
  }
  const size = numbers.at(-1)! + 1;
  const start = text.length;
  text += `xref\n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}
