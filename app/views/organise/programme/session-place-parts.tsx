import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Field, Select } from "#app/components/form.tsx";
import { Notice } from "#app/components/notice.tsx";
import { EnterButton } from "#app/views/form-parts.tsx";
import type { PlaceFormView } from "./session-place.ts";

/** Where a session is to stand: day, time, length, room, track; of a new one what it is called, too. */
export function PlacePage({
  wrong,
  undated,
  now,
  title,
  kind,
  starts,
  minutes,
  track,
  ...view
}: PlaceFormView) {
  return (
    <EventDesk {...view}>
      {wrong && <ErrorSummary {...wrong} />}
      {(now ?? undated) && (
        <Notice tone="info">
          <p>{now ?? undated}</p>
        </Notice>
      )}
      <form className="form" method="post" action={view.action} noValidate>
        <EnterButton />
        {view.version && <input type="hidden" name="version" value={view.version} />}
        {title && <Field {...title} required />}
        {kind && <Select {...kind} />}
        <Select {...view.day} />
        {starts && <Field {...starts} type="time" />}
        {minutes && <Field {...minutes} inputMode="numeric" />}
        <Select {...view.room} />
        {track && <Select {...track} />}
        <Actions>
          {view.buttons.map(({ text, ...button }, index) => (
            <Button variant={index === 0 ? "primary" : "secondary"} {...button} key={text}>
              {text}
            </Button>
          ))}
          {view.way && <a href={view.way.href}>{view.way.text}</a>}
        </Actions>
      </form>
    </EventDesk>
  );
}
