import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EventList } from "#app/components/event-list.tsx";
import { FilterLinks } from "#app/components/filter-links.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Subscribe } from "#app/components/material.tsx";
import { Page } from "#app/components/page.tsx";
import { Column } from "#app/components/section.tsx";
import type { listPageView } from "./list-page.ts";

/** A list of events with its filters, or why there is nothing in it. */
export function ListPage({
  frame,
  head,
  filters,
  months,
  empty,
  subscribe,
}: Awaited<ReturnType<typeof listPageView>>) {
  return (
    <Page {...frame.page}>
      <PageHead title={head.title} lead={head.lead} />
      {filters && <FilterLinks {...filters} />}
      {months.length > 0 ? (
        <EventList months={months} />
      ) : (
        <Column>
          <EmptyState
            sentence={empty.sentence}
            action={
              <ButtonLink href={empty.href} variant="secondary">
                {empty.text}
              </ButtonLink>
            }
          />
        </Column>
      )}
      {subscribe && <Subscribe {...subscribe} />}
    </Page>
  );
}
