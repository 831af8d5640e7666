import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { FilterLinks } from "#app/components/filter-links.tsx";
import { Ledger, Under } from "#app/components/ledger.tsx";
import { SearchForm } from "#app/components/search-form.tsx";
import { Pager } from "#app/components/trail.tsx";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { eventLogView } from "#app/views/organise/event/event-log.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return eventLogView(appOf(args), organiser, args.request.url);
}

export default function LogRoute() {
  const { search, filters, columns, rows, nothing, pager, ...view } = useLoaderData<typeof loader>();
  return (
    <EventDesk {...view} aside={<SearchForm {...search} />}>
      <FilterLinks {...filters} />
      {nothing ? (
        <EmptyState sentence={nothing} />
      ) : (
        <Ledger
          caption={view.heading}
          columns={columns}
          rows={rows.map(({ key, when, what, more, person, who }) => ({
            key,
            cells: [
              when,
              <>
                {person ? <a href={person.href}>{what}</a> : what}
                {more && <Under>{more}</Under>}
              </>,
              who,
            ],
          }))}
        />
      )}
      {pager && <Pager {...pager} />}
    </EventDesk>
  );
}
