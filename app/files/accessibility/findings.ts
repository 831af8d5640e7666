import type { Instant } from "#db/schema.ts";

/** Most useful first: what shuts people out altogether, then what they meet on every page, then the rest. */
export const POINTS = [
  "broken",
  "locked",
  "assistive-access",
  "text",
  "tags",
  "slide-titles",
  "alt-texts",
  "captions",
  "language",
  "title",
  "spoken-language",
  "reading-order",
  "unlike-titles",
  "written-alt-texts",
  "table-headers",
  "headings",
  "title-shown",
  "unreadable-kind",
  "gave-up",
  "under-way",
] as const;
/** What was looked at. The severity says how it stands. */
export type PointCode = (typeof POINTS)[number];
/** Without a «must» somebody is shut out; a «should» makes it heavy going; «fine» is in order. */
export type Severity = "must" | "should" | "fine";

export type FileKind = "pdf" | "pptx" | "odp" | "ppt" | "key" | "other";

export interface Point {
  readonly code: PointCode;
  readonly severity: Severity;
  /** Pages or slides where it is so, from 1; the first ones, when they are many. */
  readonly pages?: readonly number[];
  /** How many things, where that is another number than that of the pages. */
  readonly count?: number;
}

/** What the check of one file found: kept as JSON with the file. */
export interface Findings {
  readonly kind: FileKind;
  /** Null where nobody could count them. */
  readonly pages: number | null;
  /** How many of the first pages were read; absent when all were. */
  readonly read?: number;
  /** How many of the first pages there are pictures of. */
  readonly pictures?: number;
  readonly checkedAt: Instant;
  readonly points: readonly Point[];
  /** The one mend that helps most; null when nothing needs mending. */
  readonly first: PointCode | null;
}

export type Read = Pick<Findings, "pages" | "points"> & Pick<Partial<Findings>, "read">;

/** What a check read, put in order. */
export function findingsOf(kind: FileKind, checkedAt: Instant, read: Read): Findings {
  const rank = ({ code, severity }: Point) =>
    ["must", "should", "fine"].indexOf(severity) * POINTS.length + POINTS.indexOf(code);
  const points = [...read.points].sort((a, b) => rank(a) - rank(b));
  const worst = points[0];
  return {
    ...read,
    kind,
    checkedAt,
    points,
    first: worst && worst.severity !== "fine" ? worst.code : null,
  };
}

/** Findings of one point alone, for a file that could not be read. */
export function onlyPoint(kind: FileKind, checkedAt: Instant, code: PointCode): Findings {
  const severity = code === "broken" || code === "locked" ? "must" : "should";
  return findingsOf(kind, checkedAt, { pages: null, points: [{ code, severity }] });
}

const MAX_PAGES_NAMED = 50;

/** A point about pages: fine when there are none. */
export function pagesPoint(
  code: PointCode,
  severity: Exclude<Severity, "fine">,
  pages: readonly number[],
  count?: number,
): Point {
  if (pages.length === 0) return { code, severity: "fine" };
  return { code, severity, pages: pages.slice(0, MAX_PAGES_NAMED), count: count ?? pages.length };
}

const kinds: Record<string, FileKind> = {
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
  "application/vnd.oasis.opendocument.presentation": "odp",
  "application/vnd.ms-powerpoint": "ppt",
  "application/x-cfb": "ppt",
  "application/vnd.apple.keynote": "key",
  "application/x-iwork-keynote-sffkey": "key",
};

/** @param type as decided by the file's content */
export function kindOf(type: string): FileKind {
  return kinds[type] ?? "other";
}
