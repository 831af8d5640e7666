import { Actions, Button } from "#app/components/button.tsx";
import { Checkbox, Choice } from "#app/components/form.tsx";
import { Ledger, RowTitle } from "#app/components/ledger.tsx";
import type { Link } from "#app/components/page.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import type { peopleListView } from "./people-list.ts";

type View = Awaited<ReturnType<typeof peopleListView>>;

/** Ways on from a list, in one row. */
export function LinkRow({ links, label }: { links: readonly Link[]; label: string }) {
  return (
    <nav className="people-ways" aria-label={label}>
      <ul>
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Which columns the list has: sent by GET, so that the address remembers. */
export function ColumnChooser({ summary, action, label, show, kept, options }: NonNullable<View["chooser"]>) {
  return (
    <details className="more people-columns">
      <summary>{summary}</summary>
      <form method="get" action={action}>
        <Kept fields={kept} />
        <Choice name="column" label={label} pick="several" options={options} />
        <Actions>
          <Button variant="secondary">{show}</Button>
        </Actions>
      </form>
    </details>
  );
}

/** The list itself; for those who may decide, with a box before each name and what can be done to those ticked. */
export function PeopleTable({
  heading,
  columns,
  rows,
  acts,
}: Pick<View, "heading" | "columns" | "rows" | "acts">) {
  const ledger = (
    <Ledger
      caption={heading}
      columns={acts ? [{ label: acts.column }, ...columns] : columns}
      rows={rows.map((row) => ({ key: row.key, cells: [...boxOf(row), ...cellsOf(row)] }))}
    />
  );
  if (!acts) return ledger;
  return (
    <form className="people-form" method="get" action={acts.action}>
      <p className="people-all">
        <a href={acts.all.href}>{acts.all.text}</a>
      </p>
      {ledger}
      <fieldset className="people-acts">
        <legend>{acts.heading}</legend>
        {acts.everyone && (
          <>
            <Kept fields={acts.everyone.kept} />
            <Checkbox name="everyone" label={acts.everyone.label} />
          </>
        )}
        <Actions>
          {acts.buttons.map(({ value, text, to }) => (
            <Button variant="secondary" name="act" value={value} formAction={to} key={value}>
              {text}
            </Button>
          ))}
        </Actions>
      </fieldset>
    </form>
  );

  function boxOf({ key, name, isTicked }: View["rows"][number]) {
    return acts
      ? [
          <label className="people-tick">
            <input className="ds-input" type="checkbox" name="id" value={key} defaultChecked={isTicked} />
            <span>{acts.column + " " + name}</span>
          </label>,
        ]
      : [];
  }
}

function Kept({ fields }: { fields: readonly { name: string; value: string }[] }) {
  return fields.map(({ name, value }) => (
    <input type="hidden" name={name} value={value} key={`${name}=${value}`} />
  ));
}

function cellsOf({ link, name, cells }: View["rows"][number]) {
  return [
    <RowTitle link={link} text={name} />,
    ...cells.map(({ text, tone }) =>
      tone ? (
        <StatusChip tone={tone} variant="bare">
          {text}
        </StatusChip>
      ) : (
        text
      ),
    ),
  ];
}
