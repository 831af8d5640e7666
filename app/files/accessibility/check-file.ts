import { open } from "node:fs/promises";
import type { Instant } from "#db/schema.ts";
import { openZip, ZipFault, type Zip } from "../zip.ts";
import { findingsOf, kindOf, onlyPoint, type Findings, type Read } from "./findings.ts";
import { readOdp } from "./odp.ts";
import { readPptx } from "./pptx.ts";

/**
 * How accessible one file is, by what lies at `place`. To be used in a process of its own: see `apart/`.
 *
 * @param type by content
 */
export async function checkFile(place: string, type: string, now: Instant): Promise<Findings> {
  const kind = kindOf(type);
  try {
    if (kind === "pdf") {
      // A large library, and only this kind needs it.
      const { readPdf } = await import("./pdf.ts");
      return findingsOf(kind, now, await readPdf(place));
    }
    if (kind === "pptx") return findingsOf(kind, now, await readZip(place, readPptx));
    if (kind === "odp") return findingsOf(kind, now, await readZip(place, readOdp));
    return onlyPoint(kind, now, "unreadable-kind");
  } catch (error) {
    const isTooMuch = error instanceof ZipFault && error.kind === "too-much";
    return onlyPoint(kind, now, isTooMuch ? "gave-up" : "broken");
  }
}

async function readZip(place: string, read: (zip: Zip) => Promise<Read>): Promise<Read> {
  const file = await open(place, "r");
  try {
    return await read(await openZip(file));
  } finally {
    await file.close();
  }
}
