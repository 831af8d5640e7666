import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { isPasswordFault, openPdf } from "../pdf-document.ts";
import { pagesPoint, type Point, type Read } from "./findings.ts";
import { structureOf, type Structure } from "./pdf-structure.ts";
import { isMisread } from "./spoken.ts";
import { isRealTitle } from "./title.ts";

const MAX_PAGES_READ = 300;
const MAX_SAMPLE_CHARACTERS = 50_000;
/** A page number alone is no text. */
const MIN_TEXT_CHARACTERS = 5;
/** Source: ISO 32000-1, table 22, bit 10: «extract text and graphics in support of accessibility». */
const FOR_ACCESSIBILITY = 0x200;

/** How a PDF stands. @throws what pdf.js throws for a file that is none */
export async function readPdf(place: string): Promise<Read> {
  const pdf = await openPdf(place).catch((error: unknown) => {
    if (isPasswordFault(error)) return null;
    throw error;
  });
  if (!pdf) return { pages: null, points: [{ code: "locked", severity: "must" }] };
  const { texts, structure } = await pagesOf(pdf);
  const mark = await pdf.getMarkInfo();
  const isTagged = mark?.Marked === true && structure.isThere;
  return {
    pages: pdf.numPages,
    ...(pdf.numPages > texts.length && { read: texts.length }),
    points: [
      ...(await accessPoints(pdf)),
      textPoint(texts),
      { code: "tags", severity: isTagged ? "fine" : "must" } as const,
      ...(isTagged ? structurePoints(structure) : []),
      ...(await catalogPoints(pdf, texts.join(" ").slice(0, MAX_SAMPLE_CHARACTERS))),
    ],
  };
}

/** The pages' texts, and what their tags say. */
async function pagesOf(pdf: PDFDocumentProxy): Promise<{ texts: string[]; structure: Structure }> {
  const texts: string[] = [];
  const trees: unknown[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, MAX_PAGES_READ); number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
    trees.push(await page.getStructTree());
    page.cleanup();
  }
  return { texts, structure: structureOf(trees) };
}

async function accessPoints(pdf: PDFDocumentProxy): Promise<Point[]> {
  const allowed = await pdf.getPermissions();
  return allowed && !allowed.includes(FOR_ACCESSIBILITY)
    ? [{ code: "assistive-access", severity: "must" }]
    : [];
}

function textPoint(texts: readonly string[]): Point {
  const silent = texts.flatMap((text, index) =>
    text.replace(/\s/g, "").length < MIN_TEXT_CHARACTERS ? [index + 1] : [],
  );
  return pagesPoint("text", silent.length * 2 > texts.length ? "must" : "should", silent);
}

function structurePoints({ lackingAlt, figures, headings }: Structure): Point[] {
  return [
    ...(figures > 0 ? [pagesPoint("alt-texts", "must", [...new Set(lackingAlt)], lackingAlt.length)] : []),
    { code: "headings", severity: headings > 0 ? "fine" : "should" },
  ];
}

async function catalogPoints(pdf: PDFDocumentProxy, text: string): Promise<Point[]> {
  const { info, metadata } = await pdf.getMetadata();
  const said = info as { Language?: string | null; Title?: string };
  const written = metadata?.get("dc:title") as unknown;
  const isTitled = [said.Title, written].some((title) => typeof title === "string" && isRealTitle(title));
  const viewer = (await pdf.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null;
  const points: Point[] = [
    { code: "language", severity: said.Language ? "fine" : "must" },
    { code: "title", severity: isTitled ? "fine" : "should" },
  ];
  if (said.Language && isMisread(said.Language, text)) {
    points.push({ code: "spoken-language", severity: "should" });
  }
  if (isTitled) points.push({ code: "title-shown", severity: viewer?.DisplayDocTitle ? "fine" : "should" });
  return points;
}
