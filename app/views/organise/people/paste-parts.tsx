import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Field } from "#app/components/form.tsx";
import { Ledger, RowTitle, Under } from "#app/components/ledger.tsx";
import { Notice } from "#app/components/notice.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { Terms } from "./adding-parts.tsx";
import type { pasteView } from "./paste-page.ts";
import type { previewView } from "./paste-preview.ts";

type FormView = Awaited<ReturnType<typeof pasteView>>;
type Preview = Awaited<ReturnType<typeof previewView>>;
const LINES = 12;

/** What an organiser pastes, or who was read from it. */
export function PastePage(view: FormView | Preview) {
  return view.kind === "form" ? <PasteForm {...view} /> : <PreviewPage {...view} />;
}

function PasteForm({ frame, trail, rooms, about, heading, lead, blocked, wrong, toOne, form }: FormView) {
  return (
    <EventDesk {...{ frame, trail, rooms, about }} heading={heading} lead={lead}>
      {wrong.errors.length > 0 && <ErrorSummary {...wrong} />}
      {blocked ? (
        <Notice tone="info">
          <p>{blocked}</p>
        </Notice>
      ) : (
        <>
          <p className="desk__file">
            <a href={toOne.href}>{toOne.text}</a>
          </p>
          <form className="form" method="post" action={form.action} noValidate>
            <Field {...form.people} rows={LINES} spellCheck={false} />
            <p className="desk__about">{form.example}</p>
            <Terms {...form.terms} />
            <Actions>
              <Button>{form.button}</Button>
            </Actions>
          </form>
        </>
      )}
    </EventDesk>
  );
}

function PreviewPage({
  frame,
  trail,
  rooms,
  about,
  heading,
  wrong,
  done,
  sentences,
  people,
  faults,
  nobodyNew,
  ...view
}: Preview) {
  const { add, correct } = view;
  return (
    <EventDesk {...{ frame, trail, rooms, about }} heading={heading}>
      {wrong.errors.length > 0 && <ErrorSummary {...wrong} />}
      {done.length > 0 && (
        <Notice tone="success" role="status">
          <Paragraphs of={done} />
        </Notice>
      )}
      <div className="desk__part">
        <Paragraphs of={sentences} />
      </div>
      {faults.rows.length > 0 && (
        <section className="desk__part">
          <h2 className="desk__heading">{faults.heading}</h2>
          <Ledger
            caption={faults.heading}
            columns={faults.columns}
            rows={faults.rows.map(({ key, line, text, why }) => ({ key, cells: [line, text, why] }))}
          />
        </section>
      )}
      {people.rows.length > 0 && (
        <section className="desk__part">
          <h2 className="desk__heading">{people.heading}</h2>
          <Ledger
            caption={people.heading}
            columns={people.columns}
            rows={people.rows.map((row) => ({ key: row.key, cells: cellsOf(row) }))}
          />
        </section>
      )}
      {nobodyNew ? (
        <p className="desk__part">{nobodyNew}</p>
      ) : (
        <form className="form desk__part" method="post" action={add.action} noValidate>
          <input type="hidden" name="people" value={add.people} />
          <Terms {...add.terms} />
          <Actions>
            <Button>{add.button}</Button>
          </Actions>
        </form>
      )}
      <details className="desk__part more">
        <summary>{correct.heading}</summary>
        <form className="form" method="post" action={correct.action} noValidate>
          {correct.kept.map(({ name, value }) => (
            <input type="hidden" name={name} value={value} key={name} />
          ))}
          <Field {...correct.field} rows={LINES} spellCheck={false} />
          <Actions>
            <Button variant="secondary">{correct.button}</Button>
          </Actions>
        </form>
      </details>
    </EventDesk>
  );
}

function cellsOf({ name, email, doubt, organisation, place }: Preview["people"]["rows"][number]) {
  return [
    <RowTitle text={name} />,
    <>
      {email}
      {doubt && <Under>{doubt}</Under>}
    </>,
    organisation ?? "–",
    <StatusChip tone={place.tone} variant="bare">
      {place.words}
    </StatusChip>,
  ];
}
