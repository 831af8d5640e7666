import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { bulkAsked, bulkDecided } from "#app/web/bulk-deciding.ts";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Field } from "#app/components/form.tsx";
import { Ledger, RowTitle } from "#app/components/ledger.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import { Paragraphs } from "#app/components/words.tsx";

/** Looking decides nothing. */
export function loader(args: LoaderFunctionArgs) {
  return bulkAsked(args);
}

/** Decides of several at once. */
export function action(args: ActionFunctionArgs) {
  return bulkDecided(args);
}

type View = Awaited<ReturnType<typeof loader>>;

export default function BulkRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { frame, trail, rooms, about, heading, wrong, back, nobody, consequences, who, form } =
    useActionData<typeof action>() ?? loaded;
  return (
    <EventDesk {...{ frame, trail, rooms, about }} heading={heading}>
      {wrong.errors.length > 0 && <ErrorSummary {...wrong} />}
      {nobody ? (
        <EmptyState
          sentence={nobody}
          action={
            <ButtonLink href={back.href} variant="secondary">
              {back.text}
            </ButtonLink>
          }
        />
      ) : (
        <>
          <section className="desk__part">
            <h2 className="desk__heading">{consequences.heading}</h2>
            <Paragraphs of={consequences.sentences} />
          </section>
          {form && (
            <form className="form desk__part" method="post" action={form.action} noValidate>
              <input type="hidden" name="act" value={form.act} />
              {form.ids.map((id) => (
                <input type="hidden" name="id" value={id} key={id} />
              ))}
              <Field {...form.reason} rows={3} />
              <Actions>
                <Button>{form.button}</Button>
              </Actions>
            </form>
          )}
          <section className="desk__part" id="outcome">
            <h2 className="desk__heading">{who.heading}</h2>
            <Ledger
              caption={who.heading}
              columns={who.columns}
              rows={who.rows.map((row) => ({ key: row.key, cells: cellsOf(row) }))}
            />
          </section>
          <p className="desk__file">
            <a href={back.href}>{back.text}</a>
          </p>
        </>
      )}
    </EventDesk>
  );
}

function cellsOf({ link, name, organisation, state, what }: View["who"]["rows"][number]) {
  return [
    <RowTitle link={link} text={name} />,
    organisation ?? "–",
    <StatusChip tone={state.tone} variant="bare">
      {state.words}
    </StatusChip>,
    ...(what === null ? [] : [what]),
  ];
}
