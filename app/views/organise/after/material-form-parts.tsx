import { Button } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { DeskForm } from "#app/views/organise/desk-form-parts.tsx";
import type { materialFormView, materialRemovalView } from "./material-form.ts";
import { LinkRow } from "#app/views/organise/people/people-parts.tsx";

/** The form of one material. */
export function MaterialFormPage({ form, ways, ...view }: Awaited<ReturnType<typeof materialFormView>>) {
  return (
    <EventDesk {...view}>
      <LinkRow {...ways} />
      <DeskForm {...form} />
    </EventDesk>
  );
}

/** The consequences of taking it off the page, and the button. */
export function MaterialRemovalPage({ sentence, form, ...view }: ReturnType<typeof materialRemovalView>) {
  return (
    <EventDesk {...view}>
      <p>{sentence}</p>
      <form className="section-form" method="post" action={form.action}>
        <input type="hidden" name="version" value={form.version} />
        <div className="actions">
          <Button>{form.button}</Button>
        </div>
      </form>
    </EventDesk>
  );
}
