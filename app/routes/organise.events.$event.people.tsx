import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { FilterLinks } from "#app/components/filter-links.tsx";
import { Notice } from "#app/components/notice.tsx";
import { SearchForm } from "#app/components/search-form.tsx";
import { Pager } from "#app/components/trail.tsx";
import { Lines, Paragraphs } from "#app/components/words.tsx";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { ColumnChooser, LinkRow, PeopleTable } from "#app/views/organise/people/people-parts.tsx";
import { peopleListView } from "#app/views/organise/people/people-list.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return peopleListView(appOf(args), organiser, args.request.url);
}

export default function PeopleRoute() {
  const view = useLoaderData<typeof loader>();
  const { done, seats, search, filters, nothing, wayOn, ways, chooser, takeAway } = view;
  return (
    <EventDesk
      {...view}
      lead={seats.length > 0 ? <Lines of={seats} /> : undefined}
      aside={<SearchForm {...search} />}
    >
      {done.length > 0 && (
        <Notice tone="success" role="status">
          <Paragraphs of={done} />
        </Notice>
      )}
      <LinkRow {...ways} />
      <FilterLinks {...filters} />
      {nothing ? (
        <EmptyState
          sentence={nothing}
          action={
            wayOn && (
              <ButtonLink href={wayOn.href} variant="secondary">
                {wayOn.text}
              </ButtonLink>
            )
          }
        />
      ) : (
        <>
          {chooser && <ColumnChooser {...chooser} />}
          <PeopleTable {...view} />
        </>
      )}
      {view.pager && <Pager {...view.pager} />}
      {takeAway && <LinkRow {...takeAway} />}
    </EventDesk>
  );
}
