import { pageAddress } from "#app/files/addresses.ts";
import { SMALL_PIXELS } from "#app/files/limits.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import type { ImageRow } from "#db/schema.ts";
import { langIfOther } from "./text.ts";

export interface PictureView {
  readonly src?: string;
  readonly srcSet?: string;
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
      ...srcSetOf(image),
    }),
    alt: image.alt,
    ...(image.caption && { caption: image.caption }),
    ...(image.credit && { credit: eventWords[language].photo(image.credit) }),
    ...(lang && { lang }),
  };
}

/** Of an article: a picture that we hold stands before the text, the others after it. */
export function firstAndOthers(all: readonly PictureView[]): {
  readonly first: PictureView | null;
  readonly pictures: readonly PictureView[];
} {
  const [first, ...others] = all;
  return first?.src ? { first, pictures: others } : { first: null, pictures: all };
}

/** Of our own pictures there is a small one too, where they are wider than that. */
function srcSetOf({ file_id: id, path, width }: ImageRow): Pick<PictureView, "srcSet"> {
  if (id === null || width === null || width <= SMALL_PIXELS) return {};
  return { srcSet: `${pageAddress({ id }, 1)} ${SMALL_PIXELS}w, ${path} ${width}w` };
}
