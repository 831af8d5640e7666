import type { Zip } from "../zip.ts";
import { ZipFault } from "../zip.ts";
import { all, at, elementsOf, textIn, type Element } from "./elements.ts";
import { pagesPoint, type Point, type Read } from "./findings.ts";
import { isRealTitle } from "./title.ts";

const PICTURES = ["image", "object", "plugin"];

/** How an OpenDocument presentation stands. Source: OpenDocument 1.3 part 3, 10.2–10.4. @throws ZipFault */
export async function readOdp(zip: Zip): Promise<Read> {
  const content = await zip.text("content.xml");
  if (content === undefined) throw new ZipFault("broken");
  const slides = all(elementsOf(content), "page");
  const titles = slides.map(titleOf);
  const lacking = slides.map((slide) => all(slide, "frame").filter(lacksAlt).length);
  const meta = await zip.text("meta.xml");
  const title = meta === undefined ? "" : textIn(elementsOf(meta), "title");
  const points: Point[] = [
    pagesPoint(
      "slide-titles",
      "must",
      where(titles, (text) => text === ""),
    ),
    pagesPoint(
      "unlike-titles",
      "should",
      where(
        titles,
        (text, index) => text !== "" && titles.some((other, at) => at !== index && other === text),
      ),
    ),
    { code: "title", severity: isRealTitle(title) ? "fine" : "should" },
  ];
  if (slides.some((slide) => all(slide, "frame").some(isPicture))) {
    const pages = where(lacking, (count) => count > 0);
    points.push(
      pagesPoint(
        "alt-texts",
        "must",
        pages,
        lacking.reduce((sum, count) => sum + count, 0),
      ),
    );
  }
  return { pages: slides.length, points };
}

function titleOf(slide: Element): string {
  const frame = all(slide, "frame").find(({ attributes }) => attributes["presentation:class"] === "title");
  return frame ? [textIn(frame, "p"), textIn(frame, "span")].join("").trim() : "";
}

function isPicture(frame: Element): boolean {
  return frame.children.some(({ name }) => PICTURES.includes(name));
}

function lacksAlt(frame: Element): boolean {
  if (!isPicture(frame) || frame.attributes["loext:decorative"] === "true") return false;
  return !(at(frame, "title")?.text.trim() || at(frame, "desc")?.text.trim());
}

function where<T>(items: readonly T[], isSo: (item: T, index: number) => boolean): number[] {
  return items.flatMap((item, index) => (isSo(item, index) ? [index + 1] : []));
}
