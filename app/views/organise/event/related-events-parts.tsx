import { Button } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Ledger, RowTitle } from "#app/components/ledger.tsx";
import { Notice } from "#app/components/notice.tsx";
import { SearchForm } from "#app/components/search-form.tsx";
import type { relatedEventsView } from "./related-events.ts";

type View = Awaited<ReturnType<typeof relatedEventsView>>;
type Group = View["groups"][number];

/** What an event's page refers to, and a search for more. */
export function RelatedEventsPage({ done, groups, columns, find, ...view }: View) {
  return (
    <EventDesk {...view}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      {groups.map((group) => (
        <section className="desk__part" key={group.heading}>
          <h2 className="desk__heading">{group.heading}</h2>
          {group.rows.length === 0 ? (
            <p>{group.nothing}</p>
          ) : (
            <Ledger
              caption={group.heading}
              columns={columns}
              rows={group.rows.map((row) => ({ key: row.key, cells: chosenCells(row) }))}
            />
          )}
        </section>
      ))}
      {find && <Find {...find} />}
    </EventDesk>
  );
}

function Find({ heading, about, search, nothing, columns, rows }: NonNullable<View["find"]>) {
  return (
    <section className="desk__part">
      <h2 className="desk__heading">{heading}</h2>
      <p className="desk__about">{about}</p>
      <SearchForm {...search} />
      {nothing && <p>{nothing}</p>}
      {rows.length > 0 && (
        <Ledger
          caption={heading}
          columns={columns}
          rows={rows.map(({ key, when, title, lang, add }) => ({
            key,
            cells: [when, <RowTitle text={title} lang={lang} />, <Add {...add} />],
          }))}
        />
      )}
    </section>
  );
}

function Add({ action, other, search, kinds }: NonNullable<View["find"]>["rows"][number]["add"]) {
  return (
    <form className="row-actions" method="post" action={action}>
      <input type="hidden" name="other" value={other} />
      <input type="hidden" name="q" value={search} />
      {kinds.map(({ value, text }) => (
        <Button variant="secondary" name="kind" value={value} key={value}>
          {text}
        </Button>
      ))}
    </form>
  );
}

function chosenCells({ when, title, lang, remove }: Group["rows"][number]) {
  const name = <RowTitle text={title} lang={lang} />;
  if (!remove) return [when, name];
  return [
    when,
    name,
    <form method="post" action={remove.action}>
      <input type="hidden" name="other" value={remove.other} />
      <Button variant="tertiary" name="kind" value={remove.kind}>
        {remove.text}
      </Button>
    </form>,
  ];
}
