import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Figure } from "#app/components/figure.tsx";
import { Ledger, RowTitle, Under } from "#app/components/ledger.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Prose } from "#app/components/prose.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { DeskForm } from "#app/views/organise/desk-form-parts.tsx";
import { LinkRow } from "#app/views/organise/people/people-parts.tsx";
import type { articleFormView } from "./article-form.ts";
import type { articlePublicationView, articleWithdrawalView } from "./article-publication.ts";
import type { articlesView } from "./articles-page.ts";
import { Pictures } from "./pictures-parts.tsx";

/** What has been written about an event. */
export function ArticlesPage(view: Awaited<ReturnType<typeof articlesView>>) {
  const { caption, columns, rows, nothing, add, ways } = view;
  const button = add && <ButtonLink href={add.href}>{add.text}</ButtonLink>;
  return (
    <EventDesk {...view} aside={nothing ? undefined : button}>
      <LinkRow {...ways} />
      {nothing ? (
        <EmptyState {...nothing} action={button} />
      ) : (
        <Ledger
          caption={caption}
          columns={columns}
          rows={rows.map(({ key, title, lang, kind, link, state, tone, changed }) => ({
            key,
            cells: [
              <>
                <RowTitle link={link} text={title} lang={lang} />
                <Under>{kind}</Under>
              </>,
              <StatusChip tone={tone} variant="bare">
                {state}
              </StatusChip>,
              changed,
            ],
          }))}
        />
      )}
    </EventDesk>
  );
}

/** The form of an article, then its pictures. */
export function ArticleFormPage(view: Awaited<ReturnType<typeof articleFormView>>) {
  const { done, state, note, form, pictures, ways } = view;
  return (
    <EventDesk {...view}>
      <Done text={done} />
      {state && (
        <p>
          <StatusChip tone={state.tone} variant="bare">
            {state.text}
          </StatusChip>
        </p>
      )}
      {note && <p className="desk__about">{note}</p>}
      <LinkRow {...ways} />
      <DeskForm {...form} />
      {pictures && <Pictures {...pictures} />}
    </EventDesk>
  );
}

/** An article as its readers see it, and the button that lets them. */
export function ArticlePublicationPage(view: Awaited<ReturnType<typeof articlePublicationView>>) {
  const { done, isOut, see, lacks, outdated, confirmedAt, preview, form, ways } = view;
  return (
    <EventDesk {...view}>
      <Done text={done} />
      {isOut && (
        <p>
          {isOut} {see && <a href={see.href}>{see.text}</a>}
        </p>
      )}
      {confirmedAt && <p>{confirmedAt}</p>}
      <LinkRow {...ways} />
      {lacks.map(({ heading, sentences }) => (
        <Notice tone="info" key={heading}>
          <p>
            <b>{heading}</b>
          </p>
          <Paragraphs of={sentences} />
        </Notice>
      ))}
      {outdated && (
        <form method="post" action={outdated.action}>
          <p>{outdated.sentence}</p>
          <Actions>
            <Button variant="secondary">{outdated.button}</Button>
          </Actions>
        </form>
      )}
      {form && (
        <form method="post" action={form.action}>
          <input type="hidden" name="version" value={form.version} />
          <Actions>
            <Button>{form.button}</Button>
          </Actions>
        </form>
      )}
      <Preview {...preview} />
    </EventDesk>
  );
}

type PreviewProps = Awaited<ReturnType<typeof articlePublicationView>>["preview"];

function Preview({ heading, kicker, title, lead, lang, markup, first, pictures, stamps }: PreviewProps) {
  return (
    <article className="desk__part article-preview">
      <h2 className="desk__heading">{heading}</h2>
      <p className="kicker">{kicker}</p>
      <h3 className="article-preview__title" lang={lang}>
        {title}
      </h3>
      {lead && (
        <p className="lead" lang={lang}>
          {lead}
        </p>
      )}
      {stamps.length > 0 && (
        <dl className="stamps">
          {stamps.map((stamp) => (
            <div key={stamp.label}>
              <dt>{stamp.label}</dt>{" "}
              <dd>
                <time dateTime={stamp.dateTime}>{stamp.text}</time>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {first && <Figure {...first} />}
      <Prose html={markup} lang={lang} />
      {pictures.map((picture, index) => (
        <Figure key={index} {...picture} />
      ))}
    </article>
  );
}

/** The consequences of withdrawing it, and the button. */
export function ArticleWithdrawalPage(view: ReturnType<typeof articleWithdrawalView>) {
  return (
    <EventDesk {...view}>
      <p>{view.sentence}</p>
      <form method="post" action={view.form.action}>
        <Actions>
          <Button>{view.form.button}</Button>
        </Actions>
      </form>
    </EventDesk>
  );
}

function Done({ text }: { text: string | null }) {
  return (
    text && (
      <Notice tone="success" role="status">
        <p>{text}</p>
      </Notice>
    )
  );
}
