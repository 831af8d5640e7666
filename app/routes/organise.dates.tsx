import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Ledger, RowTitle, Under } from "#app/components/ledger.tsx";
import { SearchForm } from "#app/components/search-form.tsx";
import { requireAccount } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { DeskSheet } from "#app/views/organise/desk-form-parts.tsx";
import { datesListView } from "#app/views/organise/organise-dates.ts";

export async function loader(args: LoaderFunctionArgs) {
  return datesListView(appOf(args), await requireAccount(args), args.request.url);
}

export default function DatesRoute() {
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
              row.when,
              <>
                <RowTitle link={row.link} text={row.title} lang={row.lang} />
                <Under>
                  <span lang={row.lang}>{row.label}</span>
                </Under>
              </>,
              row.organisation,
            ],
          }))}
        />
      )}
    </DeskSheet>
  );
}
