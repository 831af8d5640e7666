import { posix } from "node:path";
import type { Zip } from "../zip.ts";
import { ZipFault } from "../zip.ts";
import { all, at, elementsOf, textIn, type Element } from "./elements.ts";
import type { Point, Read } from "./findings.ts";
import { pointsOfSlides } from "./slide-points.ts";
import { thingsOn, type Thing } from "./slide.ts";
import { isMisread } from "./spoken.ts";
import { isRealTitle } from "./title.ts";

const MAX_SLIDES_READ = 500;
const MAX_SAMPLE_CHARACTERS = 50_000;

/** How a PowerPoint file stands. @throws ZipFault */
export async function readPptx(zip: Zip): Promise<Read> {
  const paths = await slidePaths(zip);
  const slides: Thing[][] = [];
  const runs: { lang: string; text: string }[] = [];
  for (const path of paths.slice(0, MAX_SLIDES_READ)) {
    const text = await zip.text(path);
    if (text === undefined) throw new ZipFault("broken");
    const slide = elementsOf(text);
    slides.push(thingsOn(slide));
    runs.push(...runsOf(slide));
  }
  return {
    pages: paths.length,
    ...(paths.length > slides.length && { read: slides.length }),
    points: [...pointsOfSlides(slides), ...languagePoints(runs), await titlePoint(zip)],
  };
}

async function slidePaths(zip: Zip): Promise<string[]> {
  const [presentation, relations] = await Promise.all([
    zip.text("ppt/presentation.xml"),
    zip.text("ppt/_rels/presentation.xml.rels"),
  ]);
  if (presentation === undefined || relations === undefined) throw new ZipFault("broken");
  const targets = new Map(
    all(elementsOf(relations), "Relationship").map(({ attributes }) => [
      attributes.Id,
      attributes.Target ?? "",
    ]),
  );
  return all(elementsOf(presentation), "sldId").map(({ attributes }) => {
    const target = targets.get(attributes["r:id"]) ?? "";
    return target.startsWith("/") ? target.slice(1) : posix.join("ppt", target);
  });
}

/** Each stretch of text with the language it is marked with. */
function runsOf(slide: Element): { lang: string; text: string }[] {
  return all(slide, "r").map((run) => ({
    lang: at(run, "rPr")?.attributes.lang ?? "",
    text: textIn(run, "t"),
  }));
}

function languagePoints(runs: readonly { lang: string; text: string }[]): Point[] {
  const said = runs.filter(({ text }) => text !== "");
  if (said.length === 0) return [];
  const marked = said.filter(({ lang }) => lang !== "");
  if (marked.length === 0) return [{ code: "language", severity: "should" }];
  const byTag = new Map<string, string>();
  for (const { lang, text } of marked) {
    const tag = lang.slice(0, 2).toLowerCase();
    byTag.set(tag, `${byTag.get(tag) ?? ""} ${text}`.slice(0, MAX_SAMPLE_CHARACTERS));
  }
  const misread = [...byTag].some(([tag, text]) => isMisread(tag, text));
  return [
    { code: "language", severity: "fine" },
    ...(misread ? [{ code: "spoken-language", severity: "should" } as const] : []),
  ];
}

async function titlePoint(zip: Zip): Promise<Point> {
  const core = await zip.text("docProps/core.xml");
  const title = core === undefined ? "" : textIn(elementsOf(core), "title");
  return { code: "title", severity: isRealTitle(title) ? "fine" : "should" };
}
