import { pagesPoint, type Point } from "./findings.ts";
import type { Thing } from "./slide.ts";

/** How slides stand, one array of things each, in the order they are met. */
export function pointsOfSlides(slides: readonly (readonly Thing[])[]): Point[] {
  const things = slides.flat();
  const titles = slides.map((slide) => slide.find(({ kind }) => kind === "title")?.text ?? "");
  return [
    pagesPoint(
      "slide-titles",
      "must",
      where(titles, (title) => title === ""),
    ),
    pagesPoint(
      "unlike-titles",
      "should",
      where(
        titles,
        (title, index) => title !== "" && titles.some((other, at) => at !== index && other === title),
      ),
    ),
    ...altPoints(slides),
    pagesPoint(
      "reading-order",
      "should",
      where(slides, (slide) => isTitleLate(slide)),
    ),
    ...(things.some(({ kind }) => kind === "video")
      ? [
          countedPoint(
            "captions",
            "must",
            slides,
            ({ kind, hasCaptions }) => kind === "video" && !hasCaptions,
          ),
        ]
      : []),
    ...(things.some(({ kind }) => kind === "table")
      ? [
          countedPoint(
            "table-headers",
            "should",
            slides,
            ({ kind, hasHeader }) => kind === "table" && !hasHeader,
          ),
        ]
      : []),
  ];
}

function altPoints(slides: readonly (readonly Thing[])[]): Point[] {
  const isSeen = ({ kind }: Thing) => kind === "picture" || kind === "video";
  if (!slides.flat().some(isSeen)) return [];
  const lacking = countedPoint("alt-texts", "must", slides, (one) => isSeen(one) && one.alt === "none");
  const automatic = countedPoint("written-alt-texts", "should", slides, ({ alt }) => alt === "automatic");
  return automatic.severity === "fine" ? [lacking] : [lacking, automatic];
}

/** Something with content comes before the title. */
function isTitleLate(slide: readonly Thing[]): boolean {
  const met = slide.filter(({ alt, kind }) => kind === "title" || kind === "text" || alt !== "decorative");
  return met.findIndex(({ kind }) => kind === "title") > 0;
}

function countedPoint(
  code: Point["code"],
  severity: "must" | "should",
  slides: readonly (readonly Thing[])[],
  isSo: (thing: Thing) => boolean,
): Point {
  return pagesPoint(
    code,
    severity,
    where(slides, (slide) => slide.some(isSo)),
    slides.flat().filter(isSo).length,
  );
}

function where<T>(items: readonly T[], isSo: (item: T, index: number) => boolean): number[] {
  return items.flatMap((item, index) => (isSo(item, index) ? [index + 1] : []));
}
