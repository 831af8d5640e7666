import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { FilterLinks } from "#app/components/filter-links.tsx";
import { Ledger, RowTitle, Under } from "#app/components/ledger.tsx";
import { Notice } from "#app/components/notice.tsx";
import { SearchForm } from "#app/components/search-form.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { speakersView } from "#app/views/organise/speakers/speakers-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return speakersView(appOf(args), organiser, args.request.url);
}

export default function SpeakersRoute() {
  const view = useLoaderData<typeof loader>();
  const {
    frame,
    trail,
    rooms,
    about,
    heading,
    lead,
    done,
    search,
    filters,
    columns,
    rows,
    empty,
    nudge,
    add,
  } = view;
  return (
    <EventDesk {...{ frame, trail, rooms, about }} heading={heading} lead={lead}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      {filters && <SearchForm {...search} />}
      {filters && <FilterLinks {...filters} />}
      {empty ? (
        <EmptyState
          sentence={empty.sentence}
          action={
            <ButtonLink href={empty.link.href} variant="secondary">
              {empty.link.text}
            </ButtonLink>
          }
        />
      ) : (
        <Ledger
          caption={heading}
          columns={columns}
          rows={rows.map((row) => ({
            key: row.key,
            cells: [
              <span key="who">
                <RowTitle link={row.name} text={row.name.text} />
                {row.under && <Under>{row.under}</Under>}
                {row.draft && <Under>{row.draft}</Under>}
                {row.steps && (
                  <form className="rankings-acts" method="post" action={row.steps.action}>
                    {row.steps.buttons.map(({ to, text, label }) => (
                      <button
                        type="submit"
                        className="rankings-acts__again"
                        name="to"
                        value={to}
                        aria-label={label}
                        key={to}
                      >
                        {text}
                      </button>
                    ))}
                  </form>
                )}
              </span>,
              <span lang={row.lang} key="turn">
                {row.title}
              </span>,
              <StatusChip tone={row.state.tone} variant="bare" key="state">
                {row.state.text}
              </StatusChip>,
              row.lacks.length === 0 ? (
                view.nothingMissing
              ) : !row.isAsked ? (
                row.lacks.join(", ")
              ) : (
                <ul className="speakers-lacks" key="lacks">
                  {row.lacks.map((lack) => (
                    <li key={lack}>
                      <StatusChip tone="few">{lack}</StatusChip>
                    </li>
                  ))}
                </ul>
              ),
            ],
          }))}
        />
      )}
      {(nudge || add) && (
        <p className="actions">
          {nudge && <ButtonLink href={nudge.href}>{nudge.text}</ButtonLink>}
          {add && (
            <ButtonLink href={add.href} variant="secondary">
              {add.text}
            </ButtonLink>
          )}
        </p>
      )}
    </EventDesk>
  );
}
