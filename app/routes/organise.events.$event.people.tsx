import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { FilterLinks } from "#app/components/filter-links.tsx";
import { Ledger, RowTitle } from "#app/components/ledger.tsx";
import { Notice } from "#app/components/notice.tsx";
import { SearchForm } from "#app/components/search-form.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import { Pager } from "#app/components/trail.tsx";
import { Lines, Paragraphs } from "#app/components/words.tsx";
import { requireOrganiser } from "#app/guards.ts";
import { appOf } from "#app/http.ts";
import { LinkRow } from "#app/views/people-parts.tsx";
import { peopleListView } from "#app/views/people-list.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return peopleListView(appOf(args), organiser, args.request.url);
}

type Row = Awaited<ReturnType<typeof loader>>["rows"][number];

export default function PeopleRoute() {
  const view = useLoaderData<typeof loader>();
  const { heading, done, add, seats, search, filters, columns, rows, nothing, wayOn } = view;
  return (
    <EventDesk
      {...view}
      lead={seats.length > 0 ? <Lines of={seats} /> : undefined}
      aside={<SearchForm {...search} />}
    >
      {done.length > 0 && (
        <Notice tone="success" role="status">
          <Paragraphs of={done} />
        </Notice>
      )}
      {add.length > 0 && <LinkRow links={add} />}
      <FilterLinks {...filters} />
      {nothing ? (
        <EmptyState
          sentence={nothing}
          action={
            wayOn && (
              <ButtonLink href={wayOn.href} variant="secondary">
                {wayOn.text}
              </ButtonLink>
            )
          }
        />
      ) : (
        <Ledger
          caption={heading}
          columns={columns}
          rows={rows.map((row) => ({ key: row.key, cells: cellsOf(row) }))}
        />
      )}
      {view.pager && <Pager {...view.pager} />}
      {view.download && (
        <p className="desk__file">
          <a href={view.download.href}>{view.download.text}</a>
        </p>
      )}
    </EventDesk>
  );
}

function cellsOf(row: Row) {
  return [
    <RowTitle link={row.link} text={row.name} />,
    row.organisation ?? "–",
    row.email,
    <StatusChip tone={row.state.tone} variant="bare">
      {row.state.words}
    </StatusChip>,
    row.arrived,
    row.place ?? "–",
  ];
}
