import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import type { EventDeskView } from "#app/views/organise/event/event-desk.ts";
import type { ConsequencesView } from "./session-removal.ts";

/** What goes with something, and the button by which it goes. */
export function ConsequencesPage({ sentences, form, keep, ...view }: EventDeskView & ConsequencesView) {
  return (
    <EventDesk {...view}>
      <div className="consequences">
        <Paragraphs of={sentences} />
        {form ? (
          <form method="post" action={form.action}>
            {form.version && <input type="hidden" name="version" value={form.version} />}
            <Actions>
              <Button>{form.button}</Button>
              <a href={keep.href}>{keep.text}</a>
            </Actions>
          </form>
        ) : (
          <Actions>
            <ButtonLink variant="secondary" href={keep.href}>
              {keep.text}
            </ButtonLink>
          </Actions>
        )}
      </div>
    </EventDesk>
  );
}
