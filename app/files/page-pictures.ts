import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Canvas } from "@napi-rs/canvas";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { openPdf } from "./pdf-document.ts";

/** Enough to find the page one looks for. */
export const MAX_PICTURES = 20;
/** Twice what they are shown at, for fine screens. */
const WIDTH_PIXELS = 480;
const MAX_HEIGHT_PIXELS = 1_440;
const QUALITY = 72;

interface CanvasFactory {
  create(width: number, height: number): { canvas: Canvas; context: CanvasRenderingContext2D };
  destroy(drawn: object): void;
}

/**
 * Draws the first pages of a PDF into a folder, as `1.webp` and on. To be used in a process of its own.
 *
 * @returns how many were drawn; a page that cannot be drawn ends it
 */
export async function drawPages(place: string, folder: string): Promise<number> {
  const pdf = await openPdf(place);
  const count = Math.min(pdf.numPages, MAX_PICTURES);
  for (let number = 1; number <= count; number += 1) {
    const picture = await drawn(pdf, number).catch(() => null);
    if (!picture) return number - 1;
    await writeFile(join(folder, `${number}.webp`), picture);
  }
  return count;
}

async function drawn(pdf: PDFDocumentProxy, number: number): Promise<Buffer> {
  const page = await pdf.getPage(number);
  const natural = page.getViewport({ scale: 1 });
  const scale = Math.min(WIDTH_PIXELS / natural.width, MAX_HEIGHT_PIXELS / natural.height);
  const viewport = page.getViewport({ scale });
  const factory = pdf.canvasFactory as CanvasFactory;
  const sheet = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: null, canvasContext: sheet.context, viewport }).promise;
  const picture = await sheet.canvas.encode("webp", QUALITY);
  factory.destroy(sheet);
  page.cleanup();
  return picture;
}
