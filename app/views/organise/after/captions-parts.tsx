import { Actions, Button } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Description, Fault, Label, described } from "#app/components/field-parts.tsx";
import { FormFields } from "#app/components/form-fields.tsx";
import { Notice } from "#app/components/notice.tsx";
import type { captionsView } from "./captions-page.ts";

/** What there is of captions and transcripts to a recording, and the two ways to put more in. */
export function CaptionsPage({
  done,
  recording,
  tracks,
  upload,
  paste,
  ...view
}: Awaited<ReturnType<typeof captionsView>>) {
  const { name, label, description, error } = upload.file;
  return (
    <EventDesk {...view}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      <p>
        <b>{recording}</b>
      </p>
      <section className="desk__part">
        <h2 className="desk__heading">{tracks.heading}</h2>
        {tracks.none && <p className="desk__about">{tracks.none}</p>}
        <ul className="after-items">
          {tracks.links.map(({ href, text, removal }) => (
            <li className="after-items__row" key={href}>
              <a href={href}>{text}</a>
              <a href={removal.href} aria-label={removal.label}>
                {removal.text}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section className="desk__part">
        <h2 className="desk__heading">{upload.heading}</h2>
        <form
          className="section-form"
          method="post"
          action={upload.action}
          encType="multipart/form-data"
          noValidate
        >
          <FormFields fields={upload.fields} />
          <div className="ds-field field">
            <Label {...{ name, label }} />
            <Description name={name}>{description}</Description>
            <input
              id={name}
              name={name}
              type="file"
              className="ds-input"
              accept=".vtt,.txt,text/vtt,text/plain"
              {...described(name, error, description)}
            />
            <Fault name={name} error={error} />
          </div>
          <Actions>
            <Button>{upload.button}</Button>
          </Actions>
        </form>
      </section>
      <details className="more" open={paste.isOpen}>
        <summary>{paste.summary}</summary>
        <form className="section-form" method="post" action={paste.action} noValidate>
          <FormFields fields={paste.fields} />
          <Actions>
            <Button variant="secondary">{paste.button}</Button>
          </Actions>
        </form>
      </details>
    </EventDesk>
  );
}
