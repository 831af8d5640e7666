import type { ReactNode } from "react";

export interface FigureProps {
  /** Left out when we have the words but not the picture. */
  src?: string;
  srcSet?: string;
  /** What the picture shows. Empty when it only decorates. */
  alt: string;
  /** Kept apart from `alt`: who is in the picture, where and when. */
  caption?: ReactNode;
  /** «Foto: Torbjørn Tandberg/KRD» */
  credit?: string;
  width?: number;
  height?: number;
  /** Language of caption and credit, when another than the page's. */
  lang?: string;
}

/** On wide screens it stands in the column of text. */
const SIZES = "(min-width: 48rem) 42rem, 100vw";

/** A picture with caption and credit. Where the picture itself is not held, `alt` is printed in its place. */
export function Figure({ src, srcSet, alt, caption, credit, width, height, lang }: FigureProps) {
  return (
    <figure className="figure">
      {src ? (
        <img
          className="figure__picture"
          lang={lang}
          {...{ src, srcSet, alt, width, height }}
          sizes={srcSet && SIZES}
          loading="lazy"
          decoding="async"
        />
      ) : (
        <p className="figure__missing" lang={lang}>
          {alt}
        </p>
      )}
      {(caption || credit) && (
        <figcaption lang={lang}>
          {caption} {credit && <span className="figure__credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
