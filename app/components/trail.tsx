import type { Link } from "./page.tsx";

/** Where the page stands: from the front page down, without the page itself. */
export function Breadcrumbs({ label, links }: { label: string; links: Link[] }) {
  return (
    <nav className="ds-breadcrumbs trail wrap" aria-label={label}>
      <ol>
        {links.map((link) => (
          <li key={link.href}>
            <a className="ds-link" href={link.href} lang={link.lang}>
              {link.text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export interface PagerProps {
  /** «Flere sider» */
  label: string;
  previous?: Link;
  next?: Link;
  /** «Side 2 av 5» */
  position?: string;
}

/** To the page before and the page after, in words that say what is there. */
export function Pager({ label, previous, next, position }: PagerProps) {
  return (
    <nav className="pager wrap" aria-label={label}>
      {previous && (
        <a className="pager__previous" rel="prev" href={previous.href}>
          {previous.text}
        </a>
      )}
      {position && <span className="pager__position">{position}</span>}
      {next && (
        <a className="pager__next" rel="next" href={next.href}>
          {next.text}
        </a>
      )}
    </nav>
  );
}
