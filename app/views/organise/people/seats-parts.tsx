import { Actions, Button } from "#app/components/button.tsx";
import { Checkbox, Choice, Field, Select } from "#app/components/form.tsx";
import { Ledger, RowTitle } from "#app/components/ledger.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { Kept, OwnOrder } from "./seats-own-order-parts.tsx";
import type { seatsView } from "./seats-page.ts";

type Plan = NonNullable<Awaited<ReturnType<typeof seatsView>>["plan"]>;

/** The rules, what they lead to, and the form by which it is done. */
export function SeatsPlan(plan: Plan) {
  const { stillOpen, lookOnly, form } = plan;
  return (
    <>
      {stillOpen && (
        <Notice tone="info">
          <p>{stillOpen}</p>
        </Notice>
      )}
      <Rules {...plan.rules} />
      <section className="desk__part">
        <h2 className="desk__heading">{plan.heading}</h2>
        <dl className="seats-counts">
          {plan.counts.map(({ term, count }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
        <Paragraphs of={plan.sentences} />
        {form && (
          <p>
            <a href="#carry-out">{form.toForm}</a>
          </p>
        )}
        {lookOnly && <p>{lookOnly}</p>}
      </section>
      <Organisations {...plan.organisations} />
      <OwnOrder {...plan.own} />
      {plan.tables.map((table) => (
        <Outcome {...table} key={table.outcome} />
      ))}
      <p className="desk__about">{plan.byHand}</p>
      {form && <CarryOut {...form} />}
    </>
  );
}

function Rules({
  action,
  kept,
  heading,
  about,
  ceiling,
  firm,
  before,
  rankings,
  others,
  ...rest
}: Plan["rules"]) {
  return (
    <section className="desk__part">
      <h2 className="desk__heading">{heading}</h2>
      <p className="desk__about">{about}</p>
      <form className="seats-rules" method="get" action={action} noValidate>
        <Kept fields={kept} />
        <div className="seats-rules__group">
          <Field {...ceiling} inputMode="numeric" size={4} />
          <Checkbox {...firm} />
        </div>
        <div className="seats-rules__group">
          {before.map((select) => (
            <Select {...select} key={select.name} />
          ))}
        </div>
        <Choice {...rankings} pick="one" />
        <Choice {...others} pick="one" />
        <div className="seats-rules__end">
          <Actions>
            <Button variant="secondary">{rest.show}</Button>
            <a href={rest.toRankings.href}>{rest.toRankings.text}</a>
          </Actions>
        </div>
      </form>
    </section>
  );
}

function Organisations({ heading, columns, rows }: Plan["organisations"]) {
  return (
    <section className="desk__part">
      <h2 className="desk__heading">{heading}</h2>
      <Ledger
        caption={heading}
        columns={columns}
        rows={rows.map(({ key, name, numbers }) => ({ key, cells: [<RowTitle text={name} />, ...numbers] }))}
      />
    </section>
  );
}

function Outcome({ heading, columns, rows }: Plan["tables"][number]) {
  return (
    <section className="desk__part">
      <h2 className="desk__heading">
        {heading} <span className="desk__count">{rows.length}</span>
      </h2>
      <Ledger
        caption={heading}
        columns={columns}
        rows={rows.map(({ key, number, link, name, organisation, today, why, put }) => ({
          key,
          cells: [
            number,
            <RowTitle link={link} text={name} />,
            organisation,
            today,
            why,
            put ? (
              <button
                className="seats-put"
                type="submit"
                form="put-first"
                name={put.name}
                value={put.value}
                aria-label={put.label}
              >
                {put.text}
              </button>
            ) : (
              "–"
            ),
          ],
        }))}
      />
    </section>
  );
}

function CarryOut({ action, heading, fingerprint, sentences, reason, button }: NonNullable<Plan["form"]>) {
  return (
    <section className="desk__part" id="carry-out">
      <h2 className="desk__heading">{heading}</h2>
      <Paragraphs of={sentences} />
      <form className="form" method="post" action={action} noValidate>
        <input type="hidden" name="fingerprint" value={fingerprint} />
        <Field {...reason} rows={3} />
        <Actions>
          <Button>{button}</Button>
        </Actions>
      </form>
    </section>
  );
}
