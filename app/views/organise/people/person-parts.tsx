import { Actions, Button } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Facts } from "#app/components/facts.tsx";
import { Field } from "#app/components/form.tsx";
import { Ledger, RowTitle } from "#app/components/ledger.tsx";
import { Notice } from "#app/components/notice.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { plainFacts } from "#app/views/site/event-parts.tsx";
import type { personView } from "./person-page.ts";

type View = Awaited<ReturnType<typeof personView>>;

/** One who comes: what is known, what can be decided, what was written and done. */
export function PersonPage({ done, state, ...view }: View) {
  const chip = { term: state.term, detail: <StatusChip tone={state.tone}>{state.words}</StatusChip> };
  return (
    <EventDesk {...view}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      <Facts facts={[chip, ...plainFacts(view.facts)]} />
      {view.decisions.length > 0 && (
        <section className="desk__part">
          <h2 className="desk__heading">{view.decide}</h2>
          <div className="decisions">
            {view.decisions.map((decision) => (
              <DecisionForm {...decision} key={decision.name} />
            ))}
          </div>
        </section>
      )}
      <Notes {...view.notes} />
      <Letters {...view.letters} />
      <Log {...view.log} />
    </EventDesk>
  );
}

function DecisionForm({
  action,
  heading,
  button,
  sentences,
  reason,
  override,
}: Omit<View["decisions"][number], "name">) {
  return (
    <form className="decision" method="post" action={action} noValidate>
      <h3 className="decision__heading">{heading}</h3>
      <Paragraphs of={sentences} />
      <Field {...reason} />
      {override && <Field {...override} />}
      <Actions>
        <Button variant="secondary">{button}</Button>
      </Actions>
    </form>
  );
}

function Notes({ heading, nothing, all, form }: View["notes"]) {
  return (
    <section className="desk__part">
      <h2 className="desk__heading">{heading}</h2>
      {all.length === 0 && <p>{nothing}</p>}
      {all.map(({ key, text, by }) => (
        <div className="note" key={key}>
          <p className="note__text">{text}</p>
          <p className="desk__about">{by}</p>
        </div>
      ))}
      {form && (
        <form className="decision" method="post" action={form.action} noValidate>
          <Field {...form.field} rows={3} />
          <Actions>
            <Button variant="secondary">{form.button}</Button>
          </Actions>
        </form>
      )}
    </section>
  );
}

function Letters({ heading, nothing, columns, rows }: View["letters"]) {
  return (
    <section className="desk__part">
      <h2 className="desk__heading">{heading}</h2>
      {rows.length === 0 ? (
        <p>{nothing}</p>
      ) : (
        <Ledger
          caption={heading}
          columns={columns}
          rows={rows.map(({ key, when, link, kind, state }) => ({
            key,
            cells: [
              when,
              <RowTitle link={link} text={kind} />,
              <StatusChip tone={state.tone} variant="bare">
                {state.words}
              </StatusChip>,
            ],
          }))}
        />
      )}
    </section>
  );
}

function Log({ heading, columns, rows }: View["log"]) {
  return (
    <section className="desk__part">
      <h2 className="desk__heading">{heading}</h2>
      <Ledger
        caption={heading}
        columns={columns}
        rows={rows.map(({ key, when, what, who }) => ({ key, cells: [when, what, who] }))}
      />
    </section>
  );
}
