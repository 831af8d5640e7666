import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import type { removalView } from "./removal-page.ts";

/** What comes of removing something, and the button that does it. */
export function RemovalPage({ sentences, form, keep, ...view }: Awaited<ReturnType<typeof removalView>>) {
  return (
    <EventDesk {...view}>
      <div className="telling">
        <Paragraphs of={sentences} />
        <form method="post" action={form.action}>
          <input type="hidden" name="version" value={form.version} />
          <Actions>
            <Button name="asked" value="yes">
              {form.button}
            </Button>
            <ButtonLink href={keep.href} variant="tertiary">
              {keep.text}
            </ButtonLink>
          </Actions>
        </form>
      </div>
    </EventDesk>
  );
}
