import type { StoredFileRow } from "#db/schema.ts";
import type { SlidesConsent, SpokenSlides } from "./slides-of.ts";

/** Why slides may not go out now. */
export type WhyNotOut = "no-file" | "no-consent" | "consent-taken-back" | "not-scanned" | "infected";

/** How far it has come with one who spoke. */
export type SlidesState = "out" | "newer" | "ready" | "held" | "missing";

interface Asked {
  readonly consent: SlidesConsent;
  readonly file: Pick<StoredFileRow, "scan"> | null;
}

/** Why the newest slides of one may not go out; null where they may. Nothing goes out that its speaker has not said yes to. */
export function whyNotOut({ consent, file }: Asked): WhyNotOut | null {
  if (file === null) return "no-file";
  if (file.scan === "infected") return "infected";
  if (consent === "taken-back") return "consent-taken-back";
  if (consent !== "given") return "no-consent";
  return file.scan === "pending" ? "not-scanned" : null;
}

/** «newer»: something is out, and a later version has come since. */
export function slidesState(one: SpokenSlides): SlidesState {
  if (one.out !== null && (one.file === null || one.file.id === one.out.fileId)) return "out";
  if (whyNotOut(one) === null) return one.out === null ? "ready" : "newer";
  if (one.out !== null) return "out";
  return one.file === null ? "missing" : "held";
}
