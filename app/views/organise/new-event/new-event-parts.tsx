import type { ReactNode } from "react";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { ErrorSummary, type ErrorSummaryProps } from "#app/components/error-summary.tsx";
import { FormFields } from "#app/components/form-fields.tsx";
import { FormKey } from "#app/components/form-key.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Page } from "#app/components/page.tsx";
import { SearchForm } from "#app/components/search-form.tsx";
import { Breadcrumbs } from "#app/components/trail.tsx";
import type { newEventFrame, newEventView } from "./new-event.ts";

type View = Awaited<ReturnType<typeof newEventView>>;

/** The ways to begin an event, one under the other. */
export function NewEventPage({ series, copy, text, blank, ...page }: View) {
  return (
    <BeginningPage {...page}>
      <div className="beginnings">
        {series && (
          <Way heading={series.heading} about={series.about}>
            <StartForm {...series} />
          </Way>
        )}
        <Way heading={text.heading} about={text.about}>
          <Actions>
            <ButtonLink href={text.link.href} variant="secondary">
              {text.link.text}
            </ButtonLink>
          </Actions>
        </Way>
        <Way heading={copy.heading} about={copy.about}>
          <SearchForm {...copy.search} />
        </Way>
        <Way heading={blank.heading} about={blank.about}>
          <StartForm {...blank} />
        </Way>
      </div>
    </BeginningPage>
  );
}

/** The frame of each page that begins an event. */
export function BeginningPage({
  frame,
  trail,
  heading,
  kicker,
  lead,
  wrong,
  children,
}: ReturnType<typeof newEventFrame> & {
  /** The event that it is about. */
  kicker?: { title: string; lang?: string };
  lead?: ReactNode;
  wrong?: ErrorSummaryProps;
  children: ReactNode;
}) {
  return (
    <Page {...frame.page}>
      <Breadcrumbs {...trail} />
      <div className="desk wrap">
        <PageHead kicker={kicker?.title} kickerLang={kicker?.lang} title={heading} lead={lead} />
        {wrong && wrong.errors.length > 0 && <ErrorSummary {...wrong} />}
        {children}
      </div>
    </Page>
  );
}

function Way({ heading, about, children }: { heading: string; about: string; children: ReactNode }) {
  return (
    <section className="beginnings__one">
      <div>
        <h2 className="desk__heading">{heading}</h2>
        <p className="desk__about">{about}</p>
      </div>
      <div className="beginnings__form">{children}</div>
    </section>
  );
}

function StartForm({
  action,
  formKey,
  button,
  fields,
}: Pick<View["blank"], "action" | "formKey" | "button"> & { fields: Fields }) {
  return (
    <form className="form" method="post" action={action} noValidate>
      <FormKey value={formKey} />
      <FormFields fields={fields} />
      <Actions>
        <Button variant="secondary">{button}</Button>
      </Actions>
    </form>
  );
}

type Fields = Parameters<typeof FormFields>[0]["fields"];
