import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { Field, Select } from "#app/components/form.tsx";
import { Ledger, RowTitle, Under } from "#app/components/ledger.tsx";
import { LetterText } from "#app/components/letter-text.tsx";
import { SearchForm } from "#app/components/search-form.tsx";
import { Pager } from "#app/components/trail.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import type { organisationTemplateView } from "./organisation-templates.ts";
import type { templateList } from "./template-list.ts";
import type { eventTemplateView } from "./template-page.ts";
import type { removal } from "./templates.ts";

type View = Awaited<ReturnType<typeof eventTemplateView>>;

/** Every letter with what stands in it. */
export function TemplateList({ caption, columns, rows, always }: Awaited<ReturnType<typeof templateList>>) {
  return (
    <>
      <Ledger
        caption={caption}
        columns={columns}
        rows={rows.map(({ key, link, when, stands, changed }) => ({
          key,
          cells: [
            <>
              <RowTitle link={link} text={link.text} />
              <Under>{when}</Under>
            </>,
            stands,
            changed,
          ],
        }))}
      />
      <p className="desk__about">{always}</p>
    </>
  );
}

/** The form, with what can stand in it beside it. */
export function TemplateWriting({ always, form, onlyLooking, placeholders, removal }: View["writing"]) {
  return (
    <section className="desk__part">
      <p className="desk__about">{always}</p>
      {onlyLooking && <p className="desk__about">{onlyLooking}</p>}
      {form && (
        <div className="writing">
          <form className="form writing__form" method="post" action={form.action} noValidate>
            <input type="hidden" name="version" value={form.version} />
            {form.parts.map(({ language, heading, isOpen, fields }) => (
              <details className="writing__language" open={isOpen} key={language}>
                <summary>{heading}</summary>
                {fields.map((field) => (
                  <Field {...field} key={field.name} />
                ))}
              </details>
            ))}
            <div className="desk__sentences">
              <Paragraphs of={form.notes} />
            </div>
            <Actions>
              <Button>{form.button}</Button>
              {removal && (
                <ButtonLink href={removal.href} variant="tertiary">
                  {removal.text}
                </ButtonLink>
              )}
            </Actions>
          </form>
          <section className="writing__help">
            {form.theirs && <Theirs {...form.theirs} />}
            <h2 className="desk__heading">{placeholders.heading}</h2>
            <dl className="placeholders">
              {placeholders.rows.map(({ name, about }) => (
                <div key={name}>
                  <dt>
                    <code>{name}</code>
                  </dt>
                  <dd>{about}</dd>
                </div>
              ))}
            </dl>
            <p className="desk__about">{placeholders.about}</p>
          </section>
        </div>
      )}
    </section>
  );
}

type Saved = NonNullable<NonNullable<View["writing"]["form"]>["theirs"]>;

function Theirs({ heading, about, nothing, texts }: Saved) {
  return (
    <>
      <h2 className="desk__heading">{heading}</h2>
      <p className="desk__about">{about}</p>
      {texts.length === 0 && <p>{nothing}</p>}
      {texts.map(({ lang, lines }) => (
        <div className="note" key={lang}>
          {lines.map(({ label, text }) => (
            <p className="note__text" key={label}>
              <strong>{label}:</strong> <span lang={lang}>{text || nothing}</span>
            </p>
          ))}
        </div>
      ))}
    </>
  );
}

/** How the letter looks to one of its recipients. */
export function TemplatePreview({
  heading,
  notes,
  subject,
  lang,
  text,
  linksHidden,
  asHtml,
  ...more
}: View["preview"]) {
  const { find, pager, trial } = more;
  return (
    <section className="desk__part preview" aria-labelledby="preview">
      <h2 className="desk__heading" id="preview">
        {heading}
      </h2>
      {find && <SearchForm {...find} id="preview-q" />}
      <div className="desk__sentences">
        <Paragraphs of={notes} />
      </div>
      <div className="preview__letter">
        <p className="preview__subject" lang={lang}>
          {subject}
        </p>
        <LetterText {...text} lang={lang} open={null} />
      </div>
      <p className="desk__about">
        {linksHidden} <a href={asHtml.href}>{asHtml.text}</a>
      </p>
      {pager && <Pager {...pager} />}
      {trial && (
        <form method="post" action={trial.action}>
          {[...trial.kept, { name: "to", value: trial.to }].map(({ name, value }) => (
            <input type="hidden" name={name} value={value} key={name} />
          ))}
          <Actions>
            <Button variant="secondary">{trial.text}</Button>
          </Actions>
        </form>
      )}
    </section>
  );
}

type Events = NonNullable<Awaited<ReturnType<typeof organisationTemplateView>>["events"]>;

/** Another event to see the letter for. */
export function EventChooser({ action, label, button, chosen, options }: Events) {
  return (
    <form className="section-form" method="get" action={action}>
      <Select name="event" label={label} options={options} defaultValue={chosen} />
      <Actions>
        <Button variant="secondary">{button}</Button>
      </Actions>
    </form>
  );
}

/** The button that takes a text away, and the way back. */
export function TemplateRemoval({ form, back }: Pick<ReturnType<typeof removal>, "form" | "back">) {
  return (
    <form className="form" method="post" action={form.action} noValidate>
      <Actions>
        <Button>{form.button}</Button>
        <ButtonLink href={back.href} variant="secondary">
          {back.text}
        </ButtonLink>
      </Actions>
    </form>
  );
}
