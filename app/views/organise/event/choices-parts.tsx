import { Actions, Button } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { FormFields } from "#app/components/form-fields.tsx";
import { Ledger, RowTitle } from "#app/components/ledger.tsx";
import { Notice } from "#app/components/notice.tsx";
import type { choicesView } from "./choices-page.ts";

type View = Awaited<ReturnType<typeof choicesView>>;

/** The days and sessions that people may choose, and a form for one more. */
export function ChoicesPage({ done, none, columns, parts, add, ...view }: View) {
  return (
    <EventDesk {...view}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      {none ? (
        <EmptyState {...none} />
      ) : (
        <Ledger
          caption={view.heading}
          columns={columns}
          rows={parts.map((part) => ({ key: part.id, cells: cellsOf(part) }))}
        />
      )}
      {add && <AddChoice {...add} />}
    </EventDesk>
  );
}

function cellsOf({ name, lang, time, chosen, limit, links }: View["parts"][number]) {
  return [
    <>
      <RowTitle text={name} lang={lang} />
      {time && <p className="desk__about">{time}</p>}
      {links.length > 0 && (
        <p className="choice__links">
          {links.map(({ href, text, label }) => (
            <a href={href} aria-label={label} key={href}>
              {text}
            </a>
          ))}
        </p>
      )}
    </>,
    chosen,
    limit,
  ];
}

function AddChoice({ heading, nothing, action, version, fields, button }: NonNullable<View["add"]>) {
  return (
    <section className="desk__part">
      <h2 className="desk__heading">{heading}</h2>
      {nothing ? (
        <p className="desk__about">{nothing}</p>
      ) : (
        <form className="section-form" method="post" action={action} noValidate>
          <input type="hidden" name="version" value={version} />
          <FormFields fields={fields} />
          <Actions>
            <Button>{button}</Button>
          </Actions>
        </form>
      )}
    </section>
  );
}
