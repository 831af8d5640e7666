import { Actions, Button } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Ledger } from "#app/components/ledger.tsx";
import { LetterText } from "#app/components/letter-text.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import type { aftermathView } from "./letter-page.ts";
import { LinkRow } from "#app/views/organise/people/people-parts.tsx";

/** Who gets the letter that all is out, what it says, and the button that sends it. */
export function AftermathPage(view: Awaited<ReturnType<typeof aftermathView>>) {
  const { done, sent, notDue, nobody, who, unknown, letters, lettersHeading, sentences, form, ways } = view;
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
      <Paragraphs of={sent} />
      {who && sent.length === 0 && (
        <section className="desk__part">
          <h2 className="desk__heading">{who.caption}</h2>
          <Ledger
            caption={who.caption}
            columns={who.columns}
            rows={who.rows.map(({ key, text, count }) => ({ key, cells: [text, count] }))}
          />
          <p className="desk__about">{who.about}</p>
          {unknown && (
            <p>
              {unknown.sentence} <a href={unknown.link.href}>{unknown.link.text}</a>
            </p>
          )}
        </section>
      )}
      {letters.length > 0 && (
        <section className="desk__part">
          <h2 className="desk__heading">{lettersHeading}</h2>
          {letters.map(({ key, heading, subject, text }) => (
            <details className="more" key={key} open={letters.length === 1}>
              <summary>{heading}</summary>
              <p className="desk__about">{subject}</p>
              <LetterText {...text} open={null} />
            </details>
          ))}
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
      <LinkRow {...ways} />
    </EventDesk>
  );
}
