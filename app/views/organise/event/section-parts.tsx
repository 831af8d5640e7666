import { Actions, Button } from "#app/components/button.tsx";
import { BothVersions } from "#app/components/both-versions.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Facts } from "#app/components/facts.tsx";
import { FormFields, FormGroups } from "#app/components/form-fields.tsx";
import { Notice } from "#app/components/notice.tsx";
import type { sectionView } from "./section-page.ts";

type View = ReturnType<typeof sectionView>;

/** A section of an event's form, with what went wrong, and both versions where two have saved it. */
export function SectionPage(view: View) {
  const { done, form, facts } = view;
  return (
    <EventDesk {...view}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      {form && <SectionForm {...form} />}
      {facts.length > 0 && <Facts facts={facts} />}
    </EventDesk>
  );
}

function SectionForm({ action, button, version, seen, both, groups, reach }: NonNullable<View["form"]>) {
  return (
    <form className="section-form" method="post" action={action} noValidate>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="seen" value={seen} />
      {both && <BothVersions {...both} />}
      <FormGroups groups={groups} />
      {reach && <FormFields fields={[reach]} />}
      <Actions>
        <Button>{button}</Button>
      </Actions>
    </form>
  );
}
