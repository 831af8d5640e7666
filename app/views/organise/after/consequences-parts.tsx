import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { EventDesk, type EventDeskProps } from "#app/components/event-desk.tsx";
import type { Link } from "#app/components/page.tsx";
import { Paragraphs } from "#app/components/words.tsx";

interface Consequences extends Omit<EventDeskProps, "children"> {
  sentences: readonly string[];
  /** Null: there is nothing to do. */
  form: { action: string; button: string } | null;
  keep: Link;
}

/** What comes of something that is taken away, before it is done; and the way past it. */
export function ConsequencesPage({ sentences, form, keep, ...view }: Consequences) {
  const back = (
    <ButtonLink href={keep.href} variant="secondary">
      {keep.text}
    </ButtonLink>
  );
  return (
    <EventDesk {...view}>
      <Paragraphs of={[...sentences]} />
      {form ? (
        <form method="post" action={form.action}>
          <Actions>
            <Button>{form.button}</Button>
            {back}
          </Actions>
        </form>
      ) : (
        <Actions>{back}</Actions>
      )}
    </EventDesk>
  );
}
