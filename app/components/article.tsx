import type { ReactNode } from "react";
import type { Link } from "./page.tsx";

export interface ArticleHeadProps {
  kicker?: string;
  /** Language of the kicker, when another than the page's. */
  kickerLang?: string;
  title: string;
  titleLang?: string;
  /** The first sentences, larger than the rest. */
  lead?: ReactNode;
  /** «Publisert: 25.01.2017 kl. 10.38», «Sist endret: …» */
  stamps?: { label: string; text: string; dateTime?: string }[];
}

/** Kicker, headline, lead and stamps of an article. */
export function ArticleHead({ kicker, kickerLang, title, titleLang, lead, stamps = [] }: ArticleHeadProps) {
  return (
    <header className="page-head wrap">
      {kicker && (
        <p className="kicker" lang={kickerLang}>
          {kicker}
        </p>
      )}
      <h1 className="page-head__title" lang={titleLang}>
        {title}
      </h1>
      {lead && (
        <p className="lead" lang={titleLang}>
          {lead}
        </p>
      )}
      {stamps.length > 0 && (
        <dl className="stamps">
          {stamps.map((stamp) => (
            <div key={stamp.label}>
              <dt>{stamp.label}</dt>{" "}
              <dd>
                <time dateTime={stamp.dateTime}>{stamp.text}</time>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </header>
  );
}

export interface QuoteProps {
  /** Without quotation marks: they are set here, as the language has them. */
  text: string;
  lang?: string;
  person?: string;
  /** «direktør for NAV» */
  title?: string;
}

/** What someone said, with name and title. */
export function Quote({ text, lang, person, title }: QuoteProps) {
  return (
    <figure className="quote">
      <blockquote lang={lang}>
        <p>
          <q>{text}</q>
        </p>
      </blockquote>
      {person && (
        <figcaption>
          <span className="quote__person">{person}</span>
          {title && <span className="quote__title"> {title}</span>}
        </figcaption>
      )}
    </figure>
  );
}

export interface ReadingListItem extends Link {
  /** «ramboll.no», or «E 24» */
  source?: string;
  lang?: string;
}

/** Titles to read on with, each with its source. */
export function ReadingList({ items }: { items: ReadingListItem[] }) {
  return (
    <ul className="reading-list">
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} lang={item.lang}>
            {item.text}
          </a>
          {item.source && (
            <>
              {" "}
              <span className="reading-list__source">{item.source}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** «Innhold»: links to the headings of a long text. */
export function Contents({ heading, links }: { heading: string; links: Link[] }) {
  return (
    <nav className="contents" aria-labelledby="contents-heading">
      <h2 className="contents__heading" id="contents-heading">
        {heading}
      </h2>
      <ol>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
