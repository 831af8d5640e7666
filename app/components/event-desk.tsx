import type { ReactNode } from "react";
import type { ErrorSummaryProps } from "./error-summary.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { PageHead } from "./invitation.tsx";
import type { Link, PageProps } from "./page.tsx";
import { Page } from "./page.tsx";
import { Breadcrumbs } from "./trail.tsx";

export interface RoomsProps {
  label: string;
  /** `current` is "page" for this very page, "true" for one within the room. */
  links: (Link & { current?: "page" | "true" })[];
}

export interface EventDeskProps {
  frame: { page: Omit<PageProps, "children"> };
  /** The way back. */
  trail: { label: string; links: Link[] };
  /** The rooms of the event's desk. */
  rooms: RoomsProps;
  /** The event: the way back names it, and its first page is headed by it. */
  about: { title: string; lang?: string };
  heading: string;
  /** What is wrong with a form that came back: above all else. */
  wrong?: ErrorSummaryProps;
  lead?: ReactNode;
  /** Stands beside the heading: a search, one button. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A page of an event's desk: whose it is, its rooms, then what the page is about. */
export function EventDesk({
  frame,
  trail,
  rooms,
  about,
  heading,
  wrong,
  lead,
  aside,
  children,
}: EventDeskProps) {
  return (
    <Page {...frame.page}>
      <Breadcrumbs {...trail} />
      <div className="desk wrap">
        {wrong && wrong.errors.length > 0 && <ErrorSummary {...wrong} />}
        <PageHead title={heading} titleLang={heading === about.title ? about.lang : undefined} lead={lead}>
          {aside}
        </PageHead>
        <Rooms {...rooms} />
        {children}
      </div>
    </Page>
  );
}

/** The way between the rooms of what one works with. */
export function Rooms({ label, links }: RoomsProps) {
  return (
    <nav className="rooms" aria-label={label}>
      <ul>
        {links.map(({ href, text, lang, current }) => (
          <li key={href}>
            <a href={href} lang={lang} aria-current={current}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
