import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Description, Fault, Label, described } from "#app/components/field-parts.tsx";
import { FormFields } from "#app/components/form-fields.tsx";
import type { Link } from "#app/components/page.tsx";
import { Notice } from "#app/components/notice.tsx";
import { LinkRow } from "#app/views/organise/people/people-parts.tsx";
import type { pictureFormView, pictureRemovalView } from "./picture-form.ts";
import type { pictureRows, picturesView } from "./pictures-page.ts";

interface PicturesProps {
  heading: string;
  none: string | null;
  rows: ReturnType<typeof pictureRows>;
  add: Link | null;
}

/** Pictures in their order, each with what it lacks. */
export function Pictures({ heading, none, rows, add }: PicturesProps) {
  return (
    <section className="desk__part">
      <h2 className="desk__heading">{heading}</h2>
      {none && <p className="desk__about">{none}</p>}
      <ol className="picture-rows">
        {rows.map(({ key, src, width, height, text, lang, caption, lacks, link }) => (
          <li className="picture-rows__row" key={key}>
            {src && (
              <img
                className="picture-rows__picture"
                {...{ src, width: width ?? undefined, height: height ?? undefined }}
                alt=""
                loading="lazy"
              />
            )}
            <div>
              <p lang={lang}>{text}</p>
              {caption && (
                <p className="desk__about" lang={lang}>
                  {caption}
                </p>
              )}
              {lacks.map((one) => (
                <p className="picture-rows__lacks" key={one}>
                  {one}
                </p>
              ))}
              {link && (
                <a href={link.href}>
                  {link.text}
                  <span className="after-unseen">: {text}</span>
                </a>
              )}
            </div>
          </li>
        ))}
      </ol>
      {add && (
        <p>
          <ButtonLink href={add.href} variant="secondary">
            {add.text}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}

/** The pictures on an event's own page. */
export function PicturesPage({ done, pictures, ways, ...view }: Awaited<ReturnType<typeof picturesView>>) {
  return (
    <EventDesk {...view}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      <LinkRow {...ways} />
      <Pictures {...pictures} />
    </EventDesk>
  );
}

type PictureForm = Awaited<ReturnType<typeof pictureFormView>>;

/** The form of one picture; a new one brings its file. */
export function PictureFormPage({ shown, file, form, ways, ...view }: PictureForm) {
  return (
    <EventDesk {...view}>
      <LinkRow {...ways} />
      {shown && <img className="picture-rows__large" src={shown.src} alt={shown.alt} />}
      <form
        className="section-form"
        method="post"
        action={form.action}
        encType={file ? "multipart/form-data" : undefined}
        noValidate
      >
        <FormFields fields={form.fields} />
        {file && <FileField {...file} />}
        <Actions>
          <Button>{form.button}</Button>
        </Actions>
      </form>
    </EventDesk>
  );
}

/** Last in the form: the fields before it are known when its bytes come. */
function FileField({ label, mark, about, error }: NonNullable<PictureForm["file"]>) {
  return (
    <div className="ds-field field">
      <Label name="file" {...{ label, mark }} />
      <Description name="file">{about}</Description>
      <input
        className="ds-input"
        type="file"
        id="file"
        name="file"
        accept="image/jpeg,image/png,image/webp"
        {...described("file", error, about)}
      />
      <Fault name="file" error={error} />
    </div>
  );
}

/** What comes of taking a picture away, and the button. */
export function PictureRemovalPage(view: ReturnType<typeof pictureRemovalView>) {
  return (
    <EventDesk {...view}>
      <p>{view.sentence}</p>
      <form method="post" action={view.form.action}>
        <input type="hidden" name="seen" value={view.form.seen} />
        <Actions>
          <Button>{view.form.button}</Button>
        </Actions>
      </form>
    </EventDesk>
  );
}
