import type { ReactNode } from "react";
import { BothVersions, type BothVersionsProps } from "#app/components/both-versions.tsx";
import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary, type ErrorSummaryProps } from "#app/components/error-summary.tsx";
import { FormFields, type FormField, type Told } from "#app/components/form-fields.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { Breadcrumbs } from "#app/components/trail.tsx";
import type { deskAround } from "./desk-form.ts";

export interface DeskSheetProps extends ReturnType<typeof deskAround> {
  titleLang?: string;
  lead?: string;
  wrong?: ErrorSummaryProps;
  done?: string | null;
  /** Stands beside the heading. */
  aside?: ReactNode;
  children?: ReactNode;
}

/** A page of what belongs to an organisation and to no one event. */
export function DeskSheet({
  frame,
  trail,
  heading,
  titleLang,
  lead,
  wrong,
  done,
  aside,
  children,
}: DeskSheetProps) {
  return (
    <Page {...frame.page}>
      <Breadcrumbs {...trail} />
      <div className="desk wrap">
        {wrong && <ErrorSummary {...wrong} />}
        <PageHead title={heading} titleLang={titleLang} lead={lead}>
          {aside}
        </PageHead>
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

export interface DeskFormProps {
  action: string;
  button: string;
  /** What somebody saw who writes; missing where there was nothing to see. */
  saw?: { version: string; seen: string };
  both?: BothVersionsProps | null;
  fields: (FormField & Told)[];
}

/** A form with one button, and both versions where two have saved. */
export function DeskForm({ action, button, saw, both, fields }: DeskFormProps) {
  return (
    <form className="section-form" method="post" action={action} noValidate>
      {saw && (
        <>
          <input type="hidden" name="version" value={saw.version} />
          <input type="hidden" name="seen" value={saw.seen} />
        </>
      )}
      {both && <BothVersions {...both} />}
      <FormFields fields={fields} />
      <Actions>
        <Button>{button}</Button>
      </Actions>
    </form>
  );
}
