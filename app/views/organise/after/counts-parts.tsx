import { Actions, Button } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Facts } from "#app/components/facts.tsx";
import { FormGroups } from "#app/components/form-fields.tsx";
import { Notice } from "#app/components/notice.tsx";
import type { countsView } from "./counts-page.ts";

/** How many came: a form for those who may say it, what was said for others. */
export function CountsPage({ done, form, facts, ...view }: Awaited<ReturnType<typeof countsView>>) {
  return (
    <EventDesk {...view}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      {form && (
        <form className="section-form" method="post" action={form.action} noValidate>
          <FormGroups groups={form.groups} />
          <Actions>
            <Button>{form.button}</Button>
          </Actions>
        </form>
      )}
      {facts.length > 0 && <Facts facts={facts} />}
    </EventDesk>
  );
}
