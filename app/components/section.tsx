import type { ReactNode } from "react";

export interface SectionProps {
  /** Makes the section a place one can link to. */
  id?: string;
  heading: string;
  /** Language of the heading, when another than the page's. */
  headingLang?: string;
  /** A few words beneath the heading, in the second tone. */
  aside?: ReactNode;
  /** «1»: a number drawn large in the date column; the heading then stands above the content. For numbered talks. */
  mark?: string;
  /** «wide» gives the content the whole width: programmes, lists. */
  width?: "text" | "wide";
  children: ReactNode;
}

/** A part of a page: heading in the date column, content beside it, a line above. On a phone one above the other. */
export function Section({ id, heading, headingLang, aside, mark, width = "text", children }: SectionProps) {
  const title = (
    <>
      <h2 className="section__heading" lang={headingLang}>
        {heading}
      </h2>
      {aside && <div className="section__aside">{aside}</div>}
    </>
  );
  return (
    <section className={`section section--${width} wrap`} id={id}>
      <div className="section__head">
        {mark ? (
          <span className="section__mark" aria-hidden="true">
            {mark}
          </span>
        ) : (
          title
        )}
      </div>
      <div className="section__body">
        {mark && <div className="section__title">{title}</div>}
        {children}
      </div>
    </section>
  );
}

/** Content without a heading that keeps to the text column. */
export function Column({ children }: { children: ReactNode }) {
  return <div className="column wrap">{children}</div>;
}
