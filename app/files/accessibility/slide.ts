import { all, at, textIn, type Element } from "./elements.ts";

/** What one meets on a slide, in the order a screen reader meets it. */
export interface Thing {
  readonly kind: "title" | "text" | "picture" | "video" | "table";
  readonly text: string;
  readonly alt: "written" | "automatic" | "none" | "decorative";
  /** A film with captions, a table whose first row is its header. */
  readonly hasCaptions: boolean;
  readonly hasHeader: boolean;
}

/** On every slide of their own accord: nobody reads them up as content. */
const FURNITURE = ["dt", "ftr", "sldNum", "hdr"];
const FILE_NAME = /^[^\s]+\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp)$/i;
const MADE_BY_MACHINE =
  /automatisk generert|automatically generated|AI-generated|KI-generert|AI-generert|Automatisk generert/i;

/** @param slide the root of a slide's file. Source: ECMA-376 part 1, 19.3 (PresentationML). */
export function thingsOn(slide: Element): Thing[] {
  return within(at(slide, "sld", "cSld", "spTree"));
}

function within(tree: Element | undefined): Thing[] {
  return (tree?.children ?? []).flatMap((shape) => thingsOf(shape));
}

function thingsOf(shape: Element): Thing[] {
  if (shape.name === "AlternateContent") return within(at(shape, "Choice"));
  if (shape.name === "grpSp") {
    const alt = altOf(shape, "nvGrpSpPr");
    return alt === "none" ? within(shape) : [thing("picture", { alt })];
  }
  if (shape.name === "pic") {
    const alt = altOf(shape, "nvPicPr");
    if (at(shape, "nvPicPr", "nvPr", "videoFile"))
      return [thing("video", { alt, hasCaptions: all(shape, "track").length > 0 })];
    return [thing("picture", { alt })];
  }
  if (shape.name === "graphicFrame") return [frameOf(shape)];
  return shape.name === "sp" ? shapeOf(shape) : [];
}

function frameOf(frame: Element): Thing {
  const table = all(frame, "tbl")[0];
  const alt = altOf(frame, "nvGraphicFramePr");
  if (!table) return thing("picture", { alt });
  const hasHeader = isOn(at(table, "tblPr")?.attributes.firstRow);
  return thing("table", { text: textIn(table, "t"), alt, hasHeader });
}

function shapeOf(shape: Element): Thing[] {
  const place = at(shape, "nvSpPr", "nvPr", "ph")?.attributes.type;
  if (place !== undefined && FURNITURE.includes(place)) return [];
  const text = textIn(shape, "t");
  if (place === "title" || place === "ctrTitle") return text ? [thing("title", { text })] : [];
  if (text) return [thing("text", { text })];
  return at(shape, "spPr", "blipFill") ? [thing("picture", { alt: altOf(shape, "nvSpPr") })] : [];
}

function altOf(shape: Element, properties: string): Thing["alt"] {
  const own = at(shape, properties, "cNvPr");
  if (!own) return "none";
  if (all(own, "decorative").some(({ attributes }) => isOn(attributes.val))) return "decorative";
  const text = (own.attributes.descr ?? own.attributes.title ?? "").trim();
  if (text === "" || FILE_NAME.test(text)) return "none";
  return MADE_BY_MACHINE.test(text) ? "automatic" : "written";
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function thing(kind: Thing["kind"], facts: Partial<Thing>): Thing {
  return { kind, text: "", alt: "none", hasCaptions: false, hasHeader: false, ...facts };
}
