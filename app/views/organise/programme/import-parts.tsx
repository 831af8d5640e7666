import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Description, described, Fault, Label } from "#app/components/field-parts.tsx";
import { Field, Select } from "#app/components/form.tsx";
import { Ledger, RowTitle, Under } from "#app/components/ledger.tsx";
import { Notice } from "#app/components/notice.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import type { importFormView } from "./import-page.ts";
import type { importPreviewView } from "./import-preview.ts";

type FormView = ReturnType<typeof importFormView>;

/** Where a programme is pasted or sent. */
export function ImportFormPage({ wrong, done, gone, form, lookOnly, back, ...desk }: FormView) {
  return (
    <EventDesk {...desk}>
      {wrong.errors.length > 0 && <ErrorSummary {...wrong} />}
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      {gone && (
        <Notice tone="warning" role="status">
          <p>{gone}</p>
        </Notice>
      )}
      {form ? (
        <form className="import__form" method="post" encType="multipart/form-data" noValidate>
          <p className="desk__about">{form.either}</p>
          <Field {...form.text} rows={14} spellCheck={false} />
          <FileField {...form.file} />
          <Actions>
            <Button>{form.button}</Button>
          </Actions>
        </form>
      ) : (
        <p>{lookOnly}</p>
      )}
      <p className="desk__file">
        <a href={back.href}>{back.text}</a>
      </p>
    </EventDesk>
  );
}

function FileField({ name, label, description, error }: NonNullable<FormView["form"]>["file"]) {
  return (
    <div className="ds-field field">
      <Label name={name} label={label} />
      <Description name={name}>{description}</Description>
      <input
        className="ds-input"
        type="file"
        id={name}
        name={name}
        accept=".xlsx,.csv,.txt,.json,.xml"
        {...described(name, error, description)}
      />
      <Fault name={name} error={error} />
    </div>
  );
}

type View = Awaited<ReturnType<typeof importPreviewView>>;
type Seen = NonNullable<View["seen"]>;

/** What an import would change, and the yes. */
export function ImportPreviewPage({ wrong, seen, yes, mapping, again, back, ...desk }: View) {
  return (
    <EventDesk {...desk}>
      {wrong.errors.length > 0 && <ErrorSummary {...wrong} />}
      {seen && (
        <p className="import__counts" role="status">
          {seen.nothing ?? seen.counts}
        </p>
      )}
      {seen && seen.doubts.sentences.length > 0 && <Doubts {...seen.doubts} />}
      {yes && <Yes {...yes} again={again} />}
      {seen && <Changed {...seen.changed} />}
      {seen && <Sessions {...seen.added} />}
      {seen && <Sessions {...seen.staying} />}
      {seen?.unchanged && <p className="desk__about">{seen.unchanged}</p>}
      {mapping && <Mapping {...mapping} />}
      <p className="desk__file import__ways">
        {!yes && <a href={again.href}>{again.text}</a>} <a href={back.href}>{back.text}</a>
      </p>
    </EventDesk>
  );
}

function Doubts({ heading, about, sentences }: Seen["doubts"]) {
  return (
    <section className="desk__part import__doubts">
      <h2 className="desk__heading">{heading}</h2>
      <ul className="release__list">
        {sentences.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
      <p className="desk__about">{about}</p>
    </section>
  );
}

function Yes({ action, version, button, about, again }: NonNullable<View["yes"]> & Pick<View, "again">) {
  return (
    <form className="import__yes" method="post" action={action}>
      <input type="hidden" name="version" value={version} />
      <p className="desk__about">{about}</p>
      <Actions>
        <Button>{button}</Button>
        <ButtonLink href={again.href} variant="tertiary">
          {again.text}
        </ButtonLink>
      </Actions>
    </form>
  );
}

function Heading({ heading, count }: { heading: string; count: number }) {
  return (
    <h2 className="desk__heading">
      {heading} <span className="desk__count">{count}</span>
    </h2>
  );
}

function Changed({ heading, columns, rows }: Seen["changed"]) {
  if (rows.length === 0) return null;
  return (
    <section className="desk__part import__changed">
      <Heading heading={heading} count={rows.length} />
      <Ledger
        caption={heading}
        columns={columns}
        rows={rows.map(({ key, title, field, before, after }) => ({
          key,
          cells: [
            <RowTitle text={title} />,
            field,
            <del className="import__before">{before}</del>,
            <ins className="import__after">{after}</ins>,
          ],
        }))}
      />
    </section>
  );
}

function Sessions({ heading, about, columns, rows }: Seen["added"] & { about?: string }) {
  if (rows.length === 0) return null;
  return (
    <section className="desk__part">
      <Heading heading={heading} count={rows.length} />
      {about && <p className="desk__about">{about}</p>}
      <Ledger
        caption={heading}
        columns={columns}
        rows={rows.map(({ key, day, time, title, guessed, talks, room, people }) => ({
          key,
          cells: [
            day,
            time,
            <>
              <RowTitle text={title} />
              {guessed && (
                <>
                  {" "}
                  <StatusChip tone="few" variant="bare">
                    {guessed}
                  </StatusChip>
                </>
              )}
              {talks.map((talk, index) => (
                <Under key={index}>{talk}</Under>
              ))}
            </>,
            room,
            people,
          ],
        }))}
      />
    </section>
  );
}

function Mapping({
  action,
  heading,
  about,
  remembered,
  button,
  forget,
  isOpen,
  fields,
}: NonNullable<View["mapping"]>) {
  return (
    <details className="desk__part import__mapping" open={isOpen}>
      <summary>
        <h2 className="desk__heading">{heading}</h2>
      </summary>
      {remembered && <p>{remembered}</p>}
      <p className="desk__about">{about}</p>
      <form method="post" action={action}>
        <div className="import__columns">
          {fields.map((field) => (
            <Select {...field} key={field.name} />
          ))}
        </div>
        <Actions>
          <Button variant="secondary">{button}</Button>
          {forget && (
            <Button variant="tertiary" name="forget" value="yes">
              {forget}
            </Button>
          )}
        </Actions>
      </form>
    </details>
  );
}
