import { BothVersions } from "#app/components/both-versions.tsx";
import { Actions, Button } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Checkbox, Field, Select } from "#app/components/form.tsx";
import type { eventPersonView } from "./event-person.ts";

/** The form of one who belongs to the event as such. */
export function EventPersonPage({ form, ...view }: ReturnType<typeof eventPersonView>) {
  const { frame, trail, rooms, about, heading, lead, wrong } = view;
  return (
    <EventDesk {...{ frame, trail, rooms, about, heading, lead, wrong }}>
      <form className="form" method="post" action={form.action} noValidate>
        <input type="hidden" name="seen" value={form.seen} />
        {form.both && <BothVersions {...form.both} />}
        <Field {...form.name} autoComplete="off" />
        <Checkbox {...form.toCome} />
        <Field {...form.titles} rows={2} />
        <Field {...form.organisation} autoComplete="off" />
        <Select {...form.role} />
        <Field {...form.roleLabel} />
        <Field {...form.bio} rows={5} />
        <Actions>
          <Button>{form.button}</Button>
          <a href={form.keep.href}>{form.keep.text}</a>
        </Actions>
      </form>
    </EventDesk>
  );
}
