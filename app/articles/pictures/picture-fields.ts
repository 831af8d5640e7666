import type { ImageRow, Lang } from "#db/schema.ts";

/** What the form of a picture shows and sends; what there is none of is "". */
export interface PictureFields {
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly lang: Lang;
}

export type PictureFault = "no-alt" | "too-long";
export const MOST_CHARACTERS = 500;

export function pictureFields({ alt, caption, credit, lang }: ImageRow): PictureFields {
  return { alt, caption: caption ?? "", credit: credit ?? "", lang };
}

/** What the form of a picture sent, and what is too long of it. */
export function readPicture(form: URLSearchParams): {
  readonly fields: PictureFields;
  readonly faults: Readonly<Partial<Record<keyof PictureFields, PictureFault>>>;
} {
  const text = (name: string) => (form.get(name) ?? "").replace(/\s+/g, " ").trim();
  const lang = text("lang");
  const fields: PictureFields = {
    alt: text("alt"),
    caption: text("caption"),
    credit: text("credit"),
    lang: /^[a-z]{2,3}$/.test(lang) ? lang : "nb",
  };
  const faults: Partial<Record<keyof PictureFields, PictureFault>> = {};
  for (const name of ["alt", "caption", "credit"] as const)
    if (fields[name].length > MOST_CHARACTERS) faults[name] = "too-long";
  return { fields, faults };
}
