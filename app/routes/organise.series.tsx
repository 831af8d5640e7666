import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Ledger, RowTitle } from "#app/components/ledger.tsx";
import { SearchForm } from "#app/components/search-form.tsx";
import { requireAccount } from "#app/web/guards.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { DeskSheet } from "#app/views/organise/desk-form-parts.tsx";
import { seriesListView } from "#app/views/organise/organise-series.ts";

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireAccount(args);
  return seriesListView(appOf(args), signedIn, args.request.url, arrivalOf(args));
}

export default function SeriesListRoute() {
  const { search, create, columns, rows, nothing, showAll, ...view } = useLoaderData<typeof loader>();
  return (
    <DeskSheet {...view} aside={<SearchForm {...search} />}>
      {create && (
        <p>
          <ButtonLink href={create.href}>{create.text}</ButtonLink>
        </p>
      )}
      {nothing ? (
        <EmptyState sentence={nothing} action={showAll && <a href={showAll.href}>{showAll.text}</a>} />
      ) : (
        <Ledger
          caption={view.heading}
          columns={columns}
          rows={rows.map((row) => ({
            key: row.key,
            cells: [
              <RowTitle link={row.link} text={row.name} lang={row.lang} />,
              row.organisation,
              row.meetings,
              row.next,
            ],
          }))}
        />
      )}
    </DeskSheet>
  );
}
