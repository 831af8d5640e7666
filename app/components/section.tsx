import type { ReactNode } from "react";

export interface SectionProps {
  /** Makes the section a place one can link to. */
  id?: string;
  heading: string;
  /** Language of the heading, when another than the page's. */
  headingLang?: string;
  /** A few words beneath the heading, in the second tone. */
  aside?: ReactNode;
  /** «wide» gives the content the whole width: programmes, lists. */
  width?: "text" | "wide";
  children: ReactNode;
}

/** A part of a page: heading in the date column, content beside it, a line above. On a phone one above the other. */
export function Section({ id, heading, headingLang, aside, width = "text", children }: SectionProps) {
  return (
    <section className={`section section--${width} wrap`} id={id}>
      <div className="section__head">
        <h2 className="section__heading" lang={headingLang}>
          {heading}
        </h2>
        {aside && <div className="section__aside">{aside}</div>}
      </div>
      <div className="section__body">{children}</div>
    </section>
  );
}

/** Content without a heading that keeps to the text column. */
export function Column({ children }: { children: ReactNode }) {
  return <div className="column wrap">{children}</div>;
}
