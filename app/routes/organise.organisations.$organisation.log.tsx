import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { FilterLinks } from "#app/components/filter-links.tsx";
import { Ledger, Under } from "#app/components/ledger.tsx";
import { OrganisationDesk } from "#app/components/organisation-desk.tsx";
import { Pager } from "#app/components/trail.tsx";
import { appOf } from "#app/web/http.ts";
import { requireMembers } from "#app/web/member-doors.ts";
import { memberLogView } from "#app/views/organise/member-log.ts";

export async function loader(args: LoaderFunctionArgs) {
  return memberLogView(appOf(args), await requireMembers(args), args.request.url);
}

export default function MemberLogRoute() {
  const { filters, columns, rows, nothing, pager, ...desk } = useLoaderData<typeof loader>();
  return (
    <OrganisationDesk {...desk}>
      <FilterLinks {...filters} />
      {nothing ? (
        <EmptyState sentence={nothing} />
      ) : (
        <Ledger
          caption={desk.heading}
          columns={columns}
          rows={rows.map(({ key, when, what, more, who }) => ({
            key,
            cells: [
              when,
              <>
                {what}
                {more && <Under>{more}</Under>}
              </>,
              who,
            ],
          }))}
        />
      )}
      {pager && <Pager {...pager} />}
    </OrganisationDesk>
  );
}
