import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import type { ImageRow } from "#db/schema.ts";
import { langIfOther } from "./text.ts";

export interface PictureView {
  readonly src?: string;
  readonly width?: number;
  readonly height?: number;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly lang?: string;
}

/** A picture with what stands beneath it; where the picture itself is not held, its words stand in its place. */
export function pictureView(image: ImageRow, language: Language): PictureView {
  const lang = langIfOther(image.lang, language);
  return {
    ...(image.path && {
      src: image.path,
      ...(image.width && { width: image.width }),
      ...(image.height && { height: image.height }),
    }),
    alt: image.alt,
    ...(image.caption && { caption: image.caption }),
    ...(image.credit && { credit: eventWords[language].photo(image.credit) }),
    ...(lang && { lang }),
  };
}
