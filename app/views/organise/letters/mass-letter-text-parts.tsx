import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/form.tsx";
import type { textParts } from "./mass-letter-text.ts";

type Parts = Awaited<ReturnType<typeof textParts>>;

interface LetterTextFormProps extends Pick<Parts, "wrong" | "form" | "theirs"> {
  /** Null where nothing is filled in for each. */
  placeholders: Parts["placeholders"] | null;
}

/** The texts of a letter to many, in each language, with what can be filled in. */
export function LetterTextForm({ wrong, form, placeholders, theirs }: LetterTextFormProps) {
  return (
    <>
      {wrong.errors.length > 0 && <ErrorSummary {...wrong} />}
      <div className="writing">
        <form className="form writing__form" method="post" action={form.action} noValidate>
          <input type="hidden" name="version" value={form.version} />
          {form.parts.map(({ language, heading, isOpen, subject, body }) => (
            <details className="writing__language" open={isOpen} key={language}>
              <summary>{heading}</summary>
              <Field {...subject} />
              <Field {...body} rows={12} />
            </details>
          ))}
          <p className="desk__about">{form.instead}</p>
          <Actions>
            <Button>{form.button}</Button>
          </Actions>
        </form>
        <section className="writing__help">
          {placeholders && <Placeholders {...placeholders} />}
          {theirs && (
            <>
              <h2 className="desk__heading">{theirs.heading}</h2>
              {theirs.texts.map(({ lang, subject, body }) => (
                <div className="note" lang={lang} key={lang}>
                  <p>
                    <strong>{subject}</strong>
                  </p>
                  <p className="note__text">{body}</p>
                </div>
              ))}
            </>
          )}
        </section>
      </div>
    </>
  );
}

function Placeholders({ heading, rows, about }: Parts["placeholders"]) {
  return (
    <>
      <h2 className="desk__heading">{heading}</h2>
      <dl className="placeholders">
        {rows.map(({ name, about: what }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="desk__about">{about}</p>
    </>
  );
}
