import { Actions, Button } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Field, Select } from "#app/components/form.tsx";
import type { attendancePasteView } from "./attendance-paste.ts";

type View = Awaited<ReturnType<typeof attendancePasteView>>;
const LINES = 12;

/** Who came, pasted; then who was read from it, and the yes. */
export function AttendancePastePage({ read, form, ...view }: View) {
  return (
    <EventDesk {...view}>
      {read && <Read {...read} />}
      {read ? (
        <details className="desk__part more">
          <summary>{form.again}</summary>
          <Paste {...form} />
        </details>
      ) : (
        <Paste {...form} />
      )}
    </EventDesk>
  );
}

function Paste({ action, field, button }: View["form"]) {
  return (
    <form className="form" method="post" action={action} noValidate>
      <Field {...field} rows={LINES} spellCheck={false} />
      <Actions>
        <Button>{button}</Button>
      </Actions>
    </form>
  );
}

function Read({ action, found, doubts, unknown, button }: NonNullable<View["read"]>) {
  return (
    <>
      <form className="form" method="post" action={action}>
        <section className="desk__part">
          <h2 className="desk__heading">{found.heading}</h2>
          {found.already && <p className="desk__about">{found.already}</p>}
          <ul>
            {found.people.map(({ id, text }) => (
              <li key={id}>
                {text}
                <input type="hidden" name="came" value={id} />
              </li>
            ))}
          </ul>
        </section>
        {doubts.fields.length > 0 && (
          <section className="desk__part">
            <h2 className="desk__heading">{doubts.heading}</h2>
            <p className="desk__about">{doubts.about}</p>
            {doubts.fields.map(({ key, ...field }) => (
              <Select name={`came-${key}`} {...field} key={key} />
            ))}
          </section>
        )}
        {button && (
          <Actions>
            <Button>{button}</Button>
          </Actions>
        )}
      </form>
      {unknown.lines.length > 0 && (
        <section className="desk__part">
          <h2 className="desk__heading">{unknown.heading}</h2>
          <p className="desk__about">{unknown.about}</p>
          <ul>
            {unknown.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            <a href={unknown.add.href}>{unknown.add.text}</a>
          </p>
        </section>
      )}
    </>
  );
}
