import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Ledger, RowTitle } from "#app/components/ledger.tsx";
import { SearchForm } from "#app/components/search-form.tsx";
import { requireStarter } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { copyListView } from "#app/views/organise/new-event/copy-page.ts";
import { BeginningPage } from "#app/views/organise/new-event/new-event-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  return copyListView(appOf(args), await requireStarter(args), args.request.url);
}

export default function CopyListRoute() {
  const { search, columns, rows, nothing, showAll, more, ...page } = useLoaderData<typeof loader>();
  return (
    <BeginningPage {...page}>
      <SearchForm {...search} />
      {nothing ? (
        <EmptyState
          sentence={nothing}
          action={
            showAll && (
              <ButtonLink href={showAll.href} variant="secondary">
                {showAll.text}
              </ButtonLink>
            )
          }
        />
      ) : (
        <Ledger
          caption={page.heading}
          columns={columns}
          rows={rows.map(({ key, when, link, title, lang, organisation }) => ({
            key,
            cells: [when, <RowTitle link={link} text={title} lang={lang} />, organisation],
          }))}
        />
      )}
      {more && <p className="desk__about">{more}</p>}
    </BeginningPage>
  );
}
