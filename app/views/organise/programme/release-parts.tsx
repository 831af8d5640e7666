import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Field } from "#app/components/form.tsx";
import { Ledger, RowTitle, Under } from "#app/components/ledger.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import type { releaseView } from "./release-page.ts";

type View = Awaited<ReturnType<typeof releaseView>>;

/** The release of a programme: what is new, who hears of it, the form, and what was released before. */
export function ReleasePage({ wrong, done, closed, isNew, reaches, worth, form, past, back, ...desk }: View) {
  return (
    <EventDesk {...desk}>
      {wrong.errors.length > 0 && <ErrorSummary {...wrong} />}
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      {closed && !done && <p className="release__closed">{closed}</p>}
      {isNew.sentences.length > 0 && <Sentences {...isNew} />}
      {reaches && (
        <section className="desk__part release__reach">
          <h2 className="desk__heading">{reaches.heading}</h2>
          <Paragraphs of={reaches.sentences} />
        </section>
      )}
      {worth && <Sentences {...worth} />}
      {form && (
        <form className="release__form" method="post" noValidate>
          <input type="hidden" name="version" value={form.version} />
          <Field {...form.name} maxLength={120} />
          <Field {...form.text} rows={4} />
          <Actions>
            <Button>{form.button}</Button>
          </Actions>
        </form>
      )}
      <Past {...past} />
      <p className="desk__file">
        <a href={back.href}>{back.text}</a>
      </p>
    </EventDesk>
  );
}

interface SentencesProps {
  heading: string;
  about?: string;
  sentences: string[];
  rest?: string | null;
}

function Sentences({ heading, about, sentences, rest }: SentencesProps) {
  return (
    <section className="desk__part">
      <h2 className="desk__heading">
        {heading} <span className="desk__count">{sentences.length}</span>
      </h2>
      {about && <p className="desk__about">{about}</p>}
      <ul className="release__list">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {rest && <p className="desk__about">{rest}</p>}
    </section>
  );
}

function Past({ heading, nothing, columns, rows, link }: View["past"]) {
  return (
    <section className="desk__part">
      <h2 className="desk__heading">{heading}</h2>
      {rows.length === 0 ? (
        <p>{nothing}</p>
      ) : (
        <Ledger
          caption={heading}
          columns={columns}
          rows={rows.map(({ key, when, name, text, lang, count, sentences }) => ({
            key,
            cells: [
              when,
              <span lang={lang}>
                <RowTitle text={name} />
                {text && <Under>{text}</Under>}
              </span>,
              <details>
                <summary>{count}</summary>
                <ul className="release__list">
                  {sentences.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </details>,
            ],
          }))}
        />
      )}
      {link && (
        <p>
          <a href={link.href}>{link.text}</a>
        </p>
      )}
    </section>
  );
}
