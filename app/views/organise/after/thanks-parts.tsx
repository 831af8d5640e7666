import { Actions, Button } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Ledger, RowTitle, Under } from "#app/components/ledger.tsx";
import { LetterText } from "#app/components/letter-text.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { LinkRow } from "#app/views/organise/people/people-parts.tsx";
import type { thanksView } from "./thanks-page.ts";

/** Whom the organiser thanks for speaking, what the letter says, and the buttons that send it. */
export function ThanksPage(view: Awaited<ReturnType<typeof thanksView>>) {
  const { done, notDue, nobody, who, counts, letter, sentences, form, trial, ways } = view;
  return (
    <EventDesk {...view}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      {notDue && (
        <Notice tone="info">
          <p>
            <b>{notDue.heading}</b>
          </p>
          <p>{notDue.sentence}</p>
        </Notice>
      )}
      {nobody && <p>{nobody}</p>}
      {who.rows.length > 0 && (
        <section className="desk__part">
          <h2 className="desk__heading">{who.caption}</h2>
          <Ledger
            caption={who.caption}
            columns={who.columns}
            rows={who.rows.map(({ key, name, under, title, lang, listeners, out }) => ({
              key,
              cells: [
                <>
                  <RowTitle text={name} />
                  <Under>{under}</Under>
                </>,
                <span lang={lang}>{title}</span>,
                listeners,
                out,
              ],
            }))}
          />
          {counts && (
            <p className="desk__about">
              {counts.sentence} <a href={counts.link.href}>{counts.link.text}</a>
            </p>
          )}
        </section>
      )}
      {letter && (
        <section className="desk__part">
          <h2 className="desk__heading">{letter.heading}</h2>
          <p className="desk__about">{letter.subject}</p>
          <LetterText {...letter.text} open={null} />
          <div className="desk__sentences">
            <Paragraphs of={sentences} />
          </div>
        </section>
      )}
      {form && (
        <form method="post" action={form.action}>
          <input type="hidden" name="people" value={form.people} />
          <Actions>
            <Button>{form.button}</Button>
          </Actions>
        </form>
      )}
      {trial && (
        <form method="post" action={trial.action}>
          <Actions>
            <Button variant="secondary">{trial.button}</Button>
          </Actions>
        </form>
      )}
      <LinkRow {...ways} />
    </EventDesk>
  );
}
