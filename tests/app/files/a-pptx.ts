import { strToU8, zipSync } from "fflate";

export interface SlideWish {
  readonly title?: string;
  readonly text?: string;
  readonly lang?: string;
  /** The alt texts of its pictures; "" for none, null for decorative. */
  readonly pictures?: readonly (string | null)[];
  readonly video?: "captioned" | "silent";
  readonly table?: "headed" | "plain";
  readonly isTitleLast?: boolean;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A PowerPoint file with what the check reads, and nothing else. */
export function aPptx(
  slides: readonly SlideWish[],
  wish: { title?: string; more?: Record<string, Uint8Array> } = {},
) {
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(`${HEAD}<Types/>`),
    "ppt/presentation.xml": strToU8(
      `${HEAD}<p:presentation ${SPACES}><p:sldIdLst>${slides
        .map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`)
        .join("")}</p:sldIdLst></p:presentation>`,
    ),
    "ppt/_rels/presentation.xml.rels": strToU8(
      `${HEAD}<Relationships>${slides
        .map(
          (_, index) =>
            `<Relationship Id="rId${index + 1}" Type="slide" Target="slides/slide${index + 1}.xml"/>`,
        )
        .join("")}</Relationships>`,
    ),
    "docProps/core.xml": strToU8(
      `${HEAD}<cp:coreProperties xmlns:dc="dc" xmlns:cp="cp"><dc:title>${wish.title ?? ""}</dc:title></cp:coreProperties>`,
    ),
    ...wish.more,
  };
  slides.forEach((slide, index) => (files[`ppt/slides/slide${index + 1}.xml`] = strToU8(slideXml(slide))));
  return Buffer.from(zipSync(files));
}

function slideXml({ title, text, lang, pictures = [], video, table, isTitleLast }: SlideWish): string {
  const heading = title === undefined ? "" : shape(title, lang, '<p:ph type="title"/>');
  const shapes = [
    text === undefined ? "" : shape(text, lang, '<p:ph type="body"/>'),
    ...pictures.map(picture),
    video ? film(video) : "",
    table ? frame(table) : "",
    shape("7", lang, '<p:ph type="sldNum"/>'),
  ].join("");
  return `${HEAD}<p:sld ${SPACES}><p:cSld><p:spTree><p:nvGrpSpPr/><p:grpSpPr/>${isTitleLast ? shapes + heading : heading + shapes}</p:spTree></p:cSld></p:sld>`;
}

function shape(text: string, lang: string | undefined, place: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Form"/><p:cNvSpPr/><p:nvPr>${place}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:p><a:r><a:rPr ${lang ? `lang="${lang}"` : ""}/><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;
}

function picture(alt: string | null): string {
  const decorative =
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="adec" val="1"/></a:ext></a:extLst>';
  return `<p:pic><p:nvPicPr><p:cNvPr id="4" name="Bilde" descr="${alt ?? ""}">${alt === null ? decorative : ""}</p:cNvPr><p:cNvPicPr/><p:nvPr/></p:nvPicPr></p:pic>`;
}

function film(captions: "captioned" | "silent"): string {
  const tracks = captions === "captioned" ? "<p173:trackLst><p173:track/></p173:trackLst>" : "";
  return `<p:pic><p:nvPicPr><p:cNvPr id="5" name="Film" descr="Film fra åpningen"/><p:cNvPicPr/><p:nvPr><a:videoFile r:link="rId2"/><p:extLst>${tracks}</p:extLst></p:nvPr></p:nvPicPr></p:pic>`;
}

function frame(header: "headed" | "plain"): string {
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="6" name="Tabell" descr="Tall"/></p:nvGraphicFramePr><a:graphic><a:graphicData><a:tbl><a:tblPr ${header === "headed" ? 'firstRow="1"' : ""}/></a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}
