import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { FilterLinks } from "#app/components/filter-links.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Ledger, RowTitle, Under } from "#app/components/ledger.tsx";
import { Page } from "#app/components/page.tsx";
import { SearchForm } from "#app/components/search-form.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import { Pager } from "#app/components/trail.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { requireAccount } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { lettersView } from "#app/views/organise/letter-list.ts";

export async function loader(args: LoaderFunctionArgs) {
  return lettersView(appOf(args), await requireAccount(args), args.request.url);
}

type Row = Awaited<ReturnType<typeof loader>>["rows"][number];

export default function LettersRoute() {
  const { frame, now, heading, lead, about, search, filters, columns, rows, nothing, showAll, pager } =
    useLoaderData<typeof loader>();
  return (
    <Page {...frame.page}>
      <div className="desk wrap">
        <PageHead title={heading} lead={lead}>
          {about && (
            <p>
              {about.label} <strong lang={about.lang}>{about.title}</strong>
            </p>
          )}
          <SearchForm {...search} />
        </PageHead>
        <section className="desk__part">
          <h2 className="desk__heading">{now.heading}</h2>
          <div className="desk__sentences">
            <Paragraphs of={now.sentences} />
          </div>
        </section>
        <FilterLinks {...filters} clear={showAll ?? undefined} />
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
            caption={heading}
            columns={columns}
            rows={rows.map((row) => ({ key: row.key, cells: cellsOf(row) }))}
          />
        )}
        {pager && <Pager {...pager} />}
      </div>
    </Page>
  );
}

function cellsOf(row: Row) {
  return [
    row.when,
    row.to,
    <>
      <RowTitle link={row.link} text={row.subject} lang={row.lang} />
      <Under>{row.kind}</Under>
    </>,
    <>
      <StatusChip tone={row.state.tone} variant="bare">
        {row.state.words}
      </StatusChip>
      {(row.attempts || row.answer) && (
        <Under>{[row.attempts, row.answer].filter(Boolean).join(" · ")}</Under>
      )}
    </>,
  ];
}
