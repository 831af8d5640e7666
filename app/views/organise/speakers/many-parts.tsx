import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Field } from "#app/components/form.tsx";
import { Under } from "#app/components/ledger.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import type { manyView } from "./many-page.ts";

/** An address for each of several who are invited at once, what is sent, and the button that sends it. */
export function ManyInvitations({ sentences, form, back, ...view }: Awaited<ReturnType<typeof manyView>>) {
  const leave = (
    <ButtonLink href={back.href} variant="secondary">
      {back.text}
    </ButtonLink>
  );
  return (
    <EventDesk {...view}>
      <div className="desk__sentences">
        <Paragraphs of={sentences} />
      </div>
      {form ? (
        <form className="form speakers-many" method="post" action={form.action} noValidate>
          {form.people !== null && <input type="hidden" name="people" value={form.people} />}
          {form.fields.map(({ id, title, lang, field }) => (
            <div key={id}>
              <input type="hidden" name="id" value={id} />
              <Field {...field} type="email" autoComplete="off" maxLength={254} />
              <Under>
                <span lang={lang}>{title}</span>
              </Under>
            </div>
          ))}
          <Actions>
            <Button>{form.button}</Button>
            {form.again && (
              <Button variant="secondary" formAction={form.again.to}>
                {form.again.text}
              </Button>
            )}
            {leave}
          </Actions>
        </form>
      ) : (
        <Actions>{leave}</Actions>
      )}
    </EventDesk>
  );
}
