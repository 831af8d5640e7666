import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { FilterLinks } from "#app/components/filter-links.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Ledger, Under } from "#app/components/ledger.tsx";
import { Page } from "#app/components/page.tsx";
import { Breadcrumbs, Pager } from "#app/components/trail.tsx";
import { appOf } from "#app/web/http.ts";
import { requireMembers } from "#app/web/member-doors.ts";
import { memberLogView } from "#app/views/organise/member-log.ts";

export async function loader(args: LoaderFunctionArgs) {
  return memberLogView(appOf(args), await requireMembers(args), args.request.url);
}

export default function MemberLogRoute() {
  const { frame, trail, about, heading, lead, filters, columns, rows, nothing, pager } =
    useLoaderData<typeof loader>();
  return (
    <Page {...frame.page}>
      <Breadcrumbs {...trail} />
      <div className="desk wrap">
        <PageHead kicker={about} title={heading} lead={lead} />
        <FilterLinks {...filters} />
        {nothing ? (
          <EmptyState sentence={nothing} />
        ) : (
          <Ledger
            caption={heading}
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
      </div>
    </Page>
  );
}
