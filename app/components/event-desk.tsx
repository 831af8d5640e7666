import type { ReactNode } from "react";
import type { ErrorSummaryProps } from "./error-summary.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { PageHead } from "./invitation.tsx";
import type { Link, PageProps } from "./page.tsx";
import { Page } from "./page.tsx";
import { Breadcrumbs } from "./trail.tsx";

export interface EventDeskProps {
  frame: { page: Omit<PageProps, "children"> };
  /** The way back. */
  trail: { label: string; links: Link[] };
  /** The rooms of the event's desk; `current` is "page" for this very page, "true" for one within the room. */
  rooms: { label: string; links: (Link & { current?: "page" | "true" })[] };
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
        <nav className="rooms" aria-label={rooms.label}>
          <ul>
            {rooms.links.map(({ href, text, lang, current }) => (
              <li key={href}>
                <a href={href} lang={lang} aria-current={current}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {children}
      </div>
    </Page>
  );
}
