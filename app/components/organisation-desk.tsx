import type { ReactNode } from "react";
import { ErrorSummary, type ErrorSummaryProps } from "./error-summary.tsx";
import { Rooms, type RoomsProps } from "./event-desk.tsx";
import { PageHead } from "./invitation.tsx";
import { Notice } from "./notice.tsx";
import type { Link, PageProps } from "./page.tsx";
import { Page } from "./page.tsx";
import { Breadcrumbs } from "./trail.tsx";

export interface OrganisationDeskProps {
  frame: { page: Omit<PageProps, "children"> };
  trail: { label: string; links: Link[] };
  rooms: RoomsProps;
  /** The organisation by name. */
  about: string;
  heading: string;
  lead?: ReactNode;
  wrong?: ErrorSummaryProps;
  done?: string | null;
  children: ReactNode;
}

/** A page of an organisation: whose it is, its rooms, then what the page is about. */
export function OrganisationDesk({
  frame,
  trail,
  rooms,
  about,
  heading,
  lead,
  wrong,
  done,
  children,
}: OrganisationDeskProps) {
  return (
    <Page {...frame.page}>
      <Breadcrumbs {...trail} />
      <div className="desk wrap">
        {wrong && wrong.errors.length > 0 && <ErrorSummary {...wrong} />}
        <PageHead kicker={about} title={heading} lead={lead} />
        <Rooms {...rooms} />
        {done && (
          <Notice tone="success" role="status">
            <p>{done}</p>
          </Notice>
        )}
        {children}
      </div>
    </Page>
  );
}
