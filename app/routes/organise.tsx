import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Actions, ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Ledger, RowTitle, Under } from "#app/components/ledger.tsx";
import { Page } from "#app/components/page.tsx";
import { SearchForm } from "#app/components/search-form.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import { requireAccount } from "#app/web/guards.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { organiseView } from "#app/views/organise/organise.ts";

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireAccount(args);
  return organiseView(appOf(args), signedIn, args.request.url, arrivalOf(args));
}

type Row = Awaited<ReturnType<typeof loader>>["parts"][number]["rows"][number];

export default function OrganiseRoute() {
  const { frame, heading, begin, search, columns, parts, nothing, showAll } = useLoaderData<typeof loader>();
  return (
    <Page {...frame.page}>
      <div className="desk wrap">
        <PageHead title={heading}>
          {begin && (
            <Actions>
              <ButtonLink href={begin.href}>{begin.text}</ButtonLink>
            </Actions>
          )}
          <SearchForm {...search} />
        </PageHead>
        {parts.length === 0 && (
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
        )}
        {parts.map((part) => (
          <section className="desk__part" key={part.heading}>
            <h2 className="desk__heading">
              {part.heading} <span className="desk__count">{part.rows.length}</span>
            </h2>
            {part.rows.length === 0 ? (
              <p>{part.nothing}</p>
            ) : (
              <Ledger
                caption={part.heading}
                columns={columns}
                rows={part.rows.map((row) => ({ key: row.key, cells: cellsOf(row) }))}
              />
            )}
          </section>
        ))}
      </div>
    </Page>
  );
}

function cellsOf(row: Row) {
  return [
    <>
      {row.when}
      {row.clock && <Under>{row.clock}</Under>}
    </>,
    <>
      <RowTitle link={row.link} text={row.title} lang={row.lang} />
      <Under>{[row.organisation, row.unlisted].filter(Boolean).join(" · ")}</Under>
    </>,
    <StatusChip tone={row.status.tone} variant="bare">
      {row.status.words}
    </StatusChip>,
    <a href={row.people.href}>{row.people.text}</a>,
    row.waiting ?? "–",
    row.deadline ?? "–",
    row.letters ? (
      <>
        <a href={row.letters.href}>{row.letters.text}</a>
        {row.letters.failed && <Under>{row.letters.failed}</Under>}
      </>
    ) : (
      "–"
    ),
  ];
}
