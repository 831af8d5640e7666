import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Facts } from "#app/components/facts.tsx";
import { FilterLinks } from "#app/components/filter-links.tsx";
import { Ledger, RowTitle, Under } from "#app/components/ledger.tsx";
import { LetterText } from "#app/components/letter-text.tsx";
import { Notice } from "#app/components/notice.tsx";
import { SearchForm } from "#app/components/search-form.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import { Pager } from "#app/components/trail.tsx";
import type { massLetterView } from "./mass-letter.ts";

type View = Awaited<ReturnType<typeof massLetterView>>;

/** One letter to many: what stands fast of it, how far it has come, how it looks, what can be done. */
export function MassLetterPage({
  wrong,
  done,
  state,
  facts,
  progress,
  preview,
  noText,
  edit,
  ...view
}: View) {
  const { onlyLooking, headingLang: _, ...desk } = view;
  const chip = { term: state.term, detail: <StatusChip tone={state.tone}>{state.words}</StatusChip> };
  return (
    <EventDesk {...desk}>
      {wrong.errors.length > 0 && <ErrorSummary {...wrong} />}
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      {progress && <Progress {...progress} />}
      <Facts facts={[chip, ...facts]} />
      {onlyLooking && <p className="desk__about">{onlyLooking}</p>}
      {noText && <EmptyState sentence={noText} />}
      {edit && (
        <Actions>
          {edit.send && <ButtonLink href={edit.send.href}>{edit.send.text}</ButtonLink>}
          <ButtonLink href={edit.text.href} variant={edit.send ? "secondary" : "primary"}>
            {edit.text.text}
          </ButtonLink>
          <ButtonLink href={edit.who.href} variant="secondary">
            {edit.who.text}
          </ButtonLink>
          <ButtonLink href={edit.discard.href} variant="tertiary">
            {edit.discard.text}
          </ButtonLink>
        </Actions>
      )}
      {preview && <Preview {...preview} test={edit?.test ?? null} />}
      {progress && <Results {...progress.results} />}
    </EventDesk>
  );
}

export function Progress({ heading, bar, sentence, noRelay, acts, follow }: NonNullable<View["progress"]>) {
  return (
    <section className="sending" aria-labelledby="sending">
      <h2 className="desk__heading" id="sending">
        {heading}
      </h2>
      <progress className="sending__bar" value={bar.value} max={bar.max} aria-labelledby="sending" />
      <p className="sending__sentence" role="status">
        {sentence}
      </p>
      {noRelay && <p className="desk__about">{noRelay}</p>}
      <div className="actions">
        {acts.map(({ action, text }, index) => (
          <form method="post" action={action} key={action}>
            <Button variant={index === 0 ? "primary" : "secondary"}>{text}</Button>
          </form>
        ))}
        {follow && (
          <p className="desk__about">
            {follow.about} <a href={follow.href}>{follow.text}</a>
          </p>
        )}
      </div>
    </section>
  );
}

export function Results({
  heading,
  filters,
  columns,
  rows,
  nothing,
  pager,
}: NonNullable<View["progress"]>["results"]) {
  return (
    <section className="desk__part">
      <h2 className="desk__heading">{heading}</h2>
      <FilterLinks {...filters} />
      {rows.length === 0 ? (
        <p>{nothing}</p>
      ) : (
        <Ledger
          caption={heading}
          columns={columns}
          rows={rows.map(({ key, name, email, link, state, answer }) => ({
            key,
            cells: [
              <RowTitle link={link} text={name} />,
              email,
              <>
                <StatusChip tone={state.tone} variant="bare">
                  {state.words}
                </StatusChip>
                {answer && <Under>{answer}</Under>}
              </>,
            ],
          }))}
        />
      )}
      {pager && <Pager {...pager} />}
    </section>
  );
}

interface PreviewProps extends Omit<NonNullable<View["preview"]>, "asHtml"> {
  asHtml: { href: string; text: string } | null;
  test: { action: string; text: string; to: string } | null;
}

export function Preview({
  heading,
  about,
  notFound,
  subject,
  lang,
  pieces,
  hidden,
  test,
  ...more
}: PreviewProps) {
  const { linksHidden, asHtml, find, pager } = more;
  return (
    <section className="desk__part preview" aria-labelledby="preview">
      <h2 className="desk__heading" id="preview">
        {heading}
      </h2>
      {find && <SearchForm {...find} id="preview-q" />}
      {notFound && <p>{notFound}</p>}
      <p>{about}</p>
      <div className="preview__letter">
        <p className="preview__subject" lang={lang}>
          {subject}
        </p>
        <LetterText pieces={pieces} lang={lang} hidden={hidden} open={null} />
      </div>
      <p className="desk__about">
        {linksHidden} {asHtml && <a href={asHtml.href}>{asHtml.text}</a>}
      </p>
      {pager && <Pager {...pager} />}
      {test && (
        <form method="post" action={test.action}>
          <input type="hidden" name="to" value={test.to} />
          <Actions>
            <Button variant="secondary">{test.text}</Button>
          </Actions>
        </form>
      )}
    </section>
  );
}
