import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { MAX_PIXELS } from "./limits.ts";

const RANGE_BYTES = 256 * 1024;

/**
 * A PDF, read from where it lies, and only the parts of it that are asked for. To be used in a process of its own: see
 * `apart/`.
 */
export function openPdf(place: string): Promise<PDFDocumentProxy> {
  const library = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const folder = (name: string) => join(library, name) + sep;
  return getDocument({
    url: pathToFileURL(place).href,
    rangeChunkSize: RANGE_BYTES,
    disableAutoFetch: true,
    disableStream: true,
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: MAX_PIXELS,
    stopAtErrors: false,
    verbosity: 0,
    cMapUrl: folder("cmaps"),
    standardFontDataUrl: folder("standard_fonts"),
    wasmUrl: folder("wasm"),
    iccUrl: folder("iccs"),
  }).promise;
}

/** Whether a file did not open because it asks for a password. */
export function isPasswordFault(error: unknown): boolean {
  return error instanceof Error && error.name === "PasswordException";
}
