import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { Choice } from "#app/components/form.tsx";
import { OrganisationDesk } from "#app/components/organisation-desk.tsx";
import type { memberView } from "./members.ts";

/** One decision about a member, with what comes of it. */
export function MemberPage({ form, back, ...desk }: ReturnType<typeof memberView>) {
  return (
    <OrganisationDesk {...desk}>
      <form className="form" method="post" action={form.action} noValidate>
        {form.role && <Choice pick="one" {...form.role} />}
        <Actions>
          <Button>{form.button}</Button>
          <ButtonLink href={back.href} variant="secondary">
            {back.text}
          </ButtonLink>
        </Actions>
      </form>
    </OrganisationDesk>
  );
}
