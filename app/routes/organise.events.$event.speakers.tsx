import { data, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
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

const FOLLOW_SECONDS = 5;

/** Comes again by itself while invitations are on the way. */
export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  const view = await speakersView(appOf(args), organiser, args.request.url);
  return data(view, view.sending?.follows ? { headers: { Refresh: String(FOLLOW_SECONDS) } } : undefined);
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

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
    ticks,
    sending,
  } = view;
  return (
    <EventDesk {...{ frame, trail, rooms, about }} heading={heading} lead={lead}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
          {sending && <p>{sending.sentence}</p>}
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
        <div className="speakers-list">
          {ticks && !ticks.areTicked && (
            <p className="people-all">
              <a href={ticks.all.href}>{ticks.all.text}</a>
            </p>
          )}
          <Ledger
            caption={heading}
            columns={ticks ? [{ label: ticks.column }, ...columns] : columns}
            rows={rows.map((row) => ({
              key: row.key,
              cells: [
                ...(ticks
                  ? [row.tick && <Tick id={row.key} label={row.tick} checked={ticks.areTicked} />]
                  : []),
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
        </div>
      )}
      {ticks && (
        <form id={TICKED} method="get" action={ticks.action}>
          <Actions>
            <Button variant="secondary">{ticks.button}</Button>
          </Actions>
        </form>
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

const TICKED = "ticked";

/** Belongs to the form below the list: the rows have forms of their own. */
function Tick({ id, label, checked }: { id: string; label: string; checked: boolean }) {
  return (
    <label className="people-tick">
      <input
        className="ds-input"
        type="checkbox"
        name="id"
        value={id}
        defaultChecked={checked}
        form={TICKED}
      />
      <span>{label}</span>
    </label>
  );
}
