import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Choice } from "#app/components/form.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Page } from "#app/components/page.tsx";
import { Breadcrumbs } from "#app/components/trail.tsx";
import type { memberView } from "./members.ts";

/** One decision about a member, with what comes of it. */
export function MemberPage({
  frame,
  trail,
  about,
  heading,
  lead,
  wrong,
  form,
  back,
}: ReturnType<typeof memberView>) {
  return (
    <Page {...frame.page}>
      <Breadcrumbs {...trail} />
      <div className="desk wrap">
        {wrong.errors.length > 0 && <ErrorSummary {...wrong} />}
        <PageHead kicker={about} title={heading} lead={lead} />
        <form className="form" method="post" action={form.action} noValidate>
          {form.role && <Choice pick="one" {...form.role} />}
          <Actions>
            <Button>{form.button}</Button>
            <ButtonLink href={back.href} variant="secondary">
              {back.text}
            </ButtonLink>
          </Actions>
        </form>
      </div>
    </Page>
  );
}
