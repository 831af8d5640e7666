import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { FilterLinks } from "#app/components/filter-links.tsx";
import { Select } from "#app/components/form.tsx";
import { Ledger } from "#app/components/ledger.tsx";
import { Notice } from "#app/components/notice.tsx";
import { SearchForm } from "#app/components/search-form.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import { Pager } from "#app/components/trail.tsx";
import type { attendanceView } from "./attendance-page.ts";
import { LinkRow } from "#app/views/organise/people/people-parts.tsx";

type View = Awaited<ReturnType<typeof attendanceView>>;

/** Who came: a box for each, saved at once. */
export function AttendancePage(view: View) {
  const { done, ofSession, sessions, search, searchAbout, filters, nothing, wayOn, ways, count, isEmpty } =
    view;
  return (
    <EventDesk {...view} aside={!isEmpty && <SearchForm {...search} />}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      <LinkRow {...ways} />
      {!isEmpty && <p className="desk__about">{searchAbout}</p>}
      {sessions && <SessionChooser {...sessions} />}
      {ofSession && <p className="desk__about">{ofSession}</p>}
      {!isEmpty && (
        <>
          <FilterLinks {...filters} />
          <p className="attendance__count">{count}</p>
        </>
      )}
      {nothing ? (
        <EmptyState
          sentence={nothing}
          action={
            <ButtonLink href={wayOn.href} variant="secondary">
              {wayOn.text}
            </ButtonLink>
          }
        />
      ) : (
        <Boxes {...view} />
      )}
      {view.pager && <Pager {...view.pager} />}
    </EventDesk>
  );
}

function SessionChooser({ action, label, button, chosen, options }: NonNullable<View["sessions"]>) {
  return (
    <form className="attendance__of" method="get" action={action}>
      <Select name="session" label={label} options={options} defaultValue={chosen} />
      <Button variant="secondary">{button}</Button>
    </form>
  );
}

function Boxes({ heading, columns, rows, form, cameWord, unsaved }: View) {
  const ledger = (
    <Ledger
      caption={heading}
      columns={columns}
      rows={rows.map((row) => ({
        key: row.key,
        cells: [
          form ? <Box {...row} id={row.key} /> : row.hasCome ? cameWord : "–",
          <>
            {row.first} <b>{row.last}</b>
          </>,
          row.organisation,
          <StatusChip tone={row.tone} variant="bare">
            {row.state}
          </StatusChip>,
        ],
      }))}
    />
  );
  if (!form) return ledger;
  return (
    <form className="people-form" method="post" action={form.action}>
      {rows
        .filter((row) => row.hasCome)
        .map((row) => (
          <input type="hidden" name="was" value={row.key} key={row.key} />
        ))}
      {ledger}
      <div className="attendance__save">
        <Actions>
          <Button>{form.button}</Button>
          {unsaved && <span className="attendance__unsaved">{unsaved}</span>}
        </Actions>
      </div>
    </form>
  );
}

function Box({ id, box, hasCome }: { id: string; box: string; hasCome: boolean }) {
  return (
    <label className="people-tick">
      <input className="ds-input" type="checkbox" name="came" value={id} defaultChecked={hasCome} />
      <span>{box}</span>
    </label>
  );
}
