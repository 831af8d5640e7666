import type { ReactNode } from "react";

export interface ErrorPageProps {
  /** «404», drawn large; hidden from screen readers, since the heading says it. */
  code: string;
  /** «Vi finner ikke siden» */
  heading: string;
  /** What happened, whose fault it is, what to do. */
  sentence: ReactNode;
  /** «Feilkode: …», to be read out on the phone. */
  reference?: string;
  /** A way on: search form, nearby events. */
  children?: ReactNode;
}

/** Says what happened and what now. Goes inside <Page>, so that footer and accessibility statement are there too. */
export function ErrorPage({ code, heading, sentence, reference, children }: ErrorPageProps) {
  return (
    <div className="error-page wrap">
      <p className="error-page__code" aria-hidden="true">
        {code}
      </p>
      <div className="error-page__text">
        <h1 className="page-head__title">{heading}</h1>
        <p className="lead">{sentence}</p>
        {reference && <p className="error-page__reference">{reference}</p>}
        {children}
      </div>
    </div>
  );
}
