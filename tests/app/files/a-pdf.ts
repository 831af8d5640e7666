/** A page of a made PDF: its text, and whether it is a picture in place of text. */
export interface PageWish {
  readonly text?: string;
  readonly isPicture?: boolean;
  readonly heading?: boolean;
}

export interface PdfWish {
  readonly pages: readonly PageWish[];
  readonly isTagged?: boolean;
  readonly title?: string;
  readonly showsTitle?: boolean;
  readonly language?: string;
  /** A figure in the tags of the first page; null for one without a text. */
  readonly figureAlt?: string | null;
  /** Objects of the trailer and one more: how it is locked. */
  readonly encrypt?: string;
}

/** A small PDF in raw syntax. Source: ISO 32000-1. */
export function aPdf(wish: PdfWish): Buffer {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const pageAt = (index: number) => 10 + index * 3;
  const isTagged = wish.isTagged ?? false;
  const roots = wish.pages.map((_, index) => `${pageAt(index) + 2} 0 R`);
  add(
    `<< /Type /Catalog /Pages 2 0 R ${wish.language ? `/Lang (${wish.language})` : ""} ${
      isTagged ? "/MarkInfo << /Marked true >> /StructTreeRoot 4 0 R" : ""
    } ${wish.showsTitle ? "/ViewerPreferences << /DisplayDocTitle true >>" : ""} >>`,
  );
  add(
    `<< /Type /Pages /Kids [${wish.pages.map((_, index) => `${pageAt(index)} 0 R`).join(" ")}] /Count ${wish.pages.length} >>`,
  );
  add(`<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>`);
  const figure = wish.figureAlt === undefined ? "" : "9 0 R";
  add(`<< /Type /StructTreeRoot /K 5 0 R /ParentTree 6 0 R /ParentTreeNextKey ${wish.pages.length} >>`);
  add(`<< /Type /StructElem /S /Document /P 4 0 R /K [${roots.join(" ")} ${figure}] >>`);
  add(
    `<< /Nums [${roots.map((root, index) => `${index} [${root} ${index === 0 ? figure : ""}]`).join(" ")}] >>`,
  );
  add(wish.title === undefined ? "<< >>" : `<< /Title (${wish.title}) >>`);
  add(
    stream(
      "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
      "\u0080",
    ),
  );
  const alt = wish.figureAlt ? `/Alt (${wish.figureAlt})` : "";
  add(`<< /Type /StructElem /S /Figure ${alt} /P 5 0 R /Pg ${pageAt(0)} 0 R /K 1 >>`);
  wish.pages.forEach(({ text = "", isPicture, heading }, index) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 640 360] /Contents ${pageAt(index) + 1} 0 R /StructParents ${index} /Resources << /Font << /F1 3 0 R >> /XObject << /I 8 0 R >> >> >>`,
    );
    const drawn = isPicture
      ? "q 600 0 0 300 20 20 cm /I Do Q"
      : `/P << /MCID 0 >> BDC BT /F1 24 Tf 40 300 Td (${text}) Tj ET EMC`;
    const extra = index === 0 && figure ? " /Figure << /MCID 1 >> BDC q 50 0 0 50 20 20 cm /I Do Q EMC" : "";
    add(stream("<<", drawn + extra));
    add(`<< /Type /StructElem /S /${heading ? "H1" : "P"} /P 5 0 R /Pg ${pageAt(index)} 0 R /K 0 >>`);
  });
  return written(objects, wish.encrypt);
}

function stream(dictionary: string, data: string): string {
  return `${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

function written(objects: readonly string[], encrypt = ""): Buffer {
  let text = "%PDF-1.7\n";
  const places = objects.map((body, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 7 0 R ${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}
