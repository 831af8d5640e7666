import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Ledger, RowTitle } from "#app/components/ledger.tsx";
import { Page } from "#app/components/page.tsx";
import { requireAccount } from "#app/guards.ts";
import { appOf } from "#app/http.ts";
import { organisationsView } from "#app/views/organisations.ts";

export async function loader(args: LoaderFunctionArgs) {
  return organisationsView(appOf(args), await requireAccount(args), args.request.url);
}

export default function OrganisationsRoute() {
  const { frame, heading, columns, rows, nothing } = useLoaderData<typeof loader>();
  return (
    <Page {...frame.page}>
      <div className="desk wrap">
        <PageHead title={heading} />
        {rows.length === 0 ? (
          <EmptyState sentence={nothing} />
        ) : (
          <Ledger
            caption={heading}
            columns={columns}
            rows={rows.map(({ key, name, lang, role, members }) => ({
              key,
              cells: [<RowTitle text={name} lang={lang} />, role, <a href={members.href}>{members.text}</a>],
            }))}
          />
        )}
      </div>
    </Page>
  );
}
