import { PORTRAIT_WIDTHS } from "#app/files/portrait.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import type { ListedAppearance } from "#app/programme/queries.ts";

export interface PortraitView {
  readonly src: string;
  /** The same picture in the widths there are: `/files/…/portrait/middle-320.webp 320w`. */
  readonly srcSet?: string;
  readonly sizes?: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** «Foto: …» */
  readonly credit?: string;
}

const OURS = /^(\/files\/[\w-]+\/portrait\/[a-z]+)-\d+\.webp$/;

/** How a person is pictured; undefined where initials stand in its place. @param sizes how wide it is shown, as in `<img sizes>` */
export function portraitView(
  one: Pick<ListedAppearance, "image_path" | "image_alt" | "image_credit" | "image_width">,
  language: Language,
  sizes: string,
): PortraitView | undefined {
  if (one.image_path === null) return undefined;
  const [, stem] = OURS.exec(one.image_path) ?? [];
  const widths = PORTRAIT_WIDTHS.filter((width) => width <= (one.image_width ?? 0));
  return {
    src: one.image_path,
    ...(stem &&
      widths.length > 1 && {
        srcSet: widths.map((width) => `${stem}-${width}.webp ${width}w`).join(", "),
        sizes,
      }),
    alt: one.image_alt ?? "",
    width: 160,
    height: 200,
    ...(one.image_credit && { credit: eventWords[language].photo(one.image_credit) }),
  };
}
