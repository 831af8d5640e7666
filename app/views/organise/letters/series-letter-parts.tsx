import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Facts } from "#app/components/facts.tsx";
import { LetterText } from "#app/components/letter-text.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import { DeskSheet } from "#app/views/organise/desk-form-parts.tsx";
import { Progress, Results } from "./mass-letter-parts.tsx";
import type { seriesLetterView } from "./series-letter.ts";

/** One letter to those who follow a series: what stands fast of it, how far it has come, how it looks. */
export function SeriesLetterPage({
  state,
  facts,
  progress,
  noText,
  onlyLooking,
  previews,
  test,
  edit,
  ...sheet
}: Awaited<ReturnType<typeof seriesLetterView>>) {
  const chip = { term: state.term, detail: <StatusChip tone={state.tone}>{state.words}</StatusChip> };
  return (
    <DeskSheet {...sheet}>
      {progress && <Progress {...progress} />}
      <section className="desk__part">
        <Facts facts={[chip, ...facts]} />
      </section>
      {onlyLooking && <p className="desk__about">{onlyLooking}</p>}
      {noText && <EmptyState sentence={noText} />}
      {edit && (
        <Actions>
          {edit.send && <ButtonLink href={edit.send.href}>{edit.send.text}</ButtonLink>}
          <ButtonLink href={edit.text.href} variant={edit.send ? "secondary" : "primary"}>
            {edit.text.text}
          </ButtonLink>
          <ButtonLink href={edit.discard.href} variant="tertiary">
            {edit.discard.text}
          </ButtonLink>
        </Actions>
      )}
      {previews.map(({ heading, subject, lang, pieces, hidden }) => (
        <section className="desk__part preview" key={heading}>
          <h2 className="desk__heading">{heading}</h2>
          <div className="preview__letter">
            <p className="preview__subject" lang={lang}>
              {subject}
            </p>
            <LetterText pieces={pieces} lang={lang} hidden={hidden} open={null} />
          </div>
        </section>
      ))}
      {test && (
        <form method="post" action={test.action}>
          <Actions>
            <Button variant="secondary">{test.text}</Button>
          </Actions>
        </form>
      )}
      {progress && <Results {...progress.results} />}
    </DeskSheet>
  );
}
