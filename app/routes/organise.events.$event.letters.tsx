import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Actions, ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { FilterLinks } from "#app/components/filter-links.tsx";
import { Ledger, RowTitle, Under } from "#app/components/ledger.tsx";
import { Notice } from "#app/components/notice.tsx";
import { SearchForm } from "#app/components/search-form.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { massLettersView } from "#app/views/organise/letters/mass-letters.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return massLettersView(appOf(args), organiser, args.request.url);
}

type View = Awaited<ReturnType<typeof loader>>;

export default function EventLettersRoute() {
  const { done, write, reminders, templates, many, single, ...desk } = useLoaderData<typeof loader>();
  return (
    <EventDesk {...desk}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      <Actions>
        {write && <ButtonLink href={write.href}>{write.text}</ButtonLink>}
        <ButtonLink href={reminders.href} variant="secondary">
          {reminders.text}
        </ButtonLink>
        <ButtonLink href={templates.href} variant="secondary">
          {templates.text}
        </ButtonLink>
      </Actions>
      <section className="desk__part">
        <h2 className="desk__heading">{many.heading}</h2>
        {many.rows.length === 0 ? (
          <EmptyState sentence={many.nothing} example={many.example} />
        ) : (
          <Ledger
            caption={many.heading}
            columns={many.columns}
            rows={many.rows.map((row) => ({ key: row.key, cells: cellsOfMany(row) }))}
          />
        )}
      </section>
      <section className="desk__part">
        <h2 className="desk__heading">{single.heading}</h2>
        {single.nothing ? (
          <p>{single.nothing}</p>
        ) : (
          <>
            <SearchForm {...single.search} />
            <FilterLinks {...single.filters} />
            <Ledger
              caption={single.heading}
              columns={single.columns}
              rows={single.rows.map((row) => ({ key: row.key, cells: cellsOfSingle(row) }))}
            />
          </>
        )}
      </section>
    </EventDesk>
  );
}

function cellsOfMany(row: View["many"]["rows"][number]) {
  return [
    <RowTitle link={row.link} text={row.subject} lang={row.lang} />,
    row.to,
    <>
      <StatusChip tone={row.state.tone} variant="bare">
        {row.state.words}
      </StatusChip>
      {row.sent && <Under>{row.sent}</Under>}
    </>,
    row.changed,
  ];
}

function cellsOfSingle(row: View["single"]["rows"][number]) {
  return [
    row.when,
    row.to,
    <>
      <RowTitle link={row.link} text={row.subject} lang={row.lang} />
      <Under>{row.kind}</Under>
    </>,
    <StatusChip tone={row.state.tone} variant="bare">
      {row.state.words}
    </StatusChip>,
  ];
}
