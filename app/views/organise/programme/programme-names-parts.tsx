import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Field, Select } from "#app/components/form.tsx";
import { Ledger, RowTitle } from "#app/components/ledger.tsx";
import { Notice } from "#app/components/notice.tsx";
import { EnterButton } from "#app/views/form-parts.tsx";
import type { NamesView } from "./programme-names.ts";

/** Tracks, or rooms: those there are, and a form for one more. */
export function NamesPage({
  wrong,
  said,
  lead,
  nothing,
  columns,
  rows,
  isList,
  elsewhere,
  form,
  back,
  ...view
}: NamesView) {
  return (
    <EventDesk {...view} lead={lead}>
      {wrong && <ErrorSummary {...wrong} />}
      {said && (
        <Notice tone="success" role="status">
          <p>{said}</p>
        </Notice>
      )}
      {elsewhere && (
        <p>
          {elsewhere.sentence} <a href={elsewhere.link.href}>{elsewhere.link.text}</a>
        </p>
      )}
      {rows.length > 0 && (
        <Ledger
          caption={view.heading}
          columns={[...columns]}
          rows={rows.map(({ key, name, lang, link, cells }) => ({
            key,
            cells: [<RowTitle link={link} text={name} lang={lang} />, ...cells],
          }))}
        />
      )}
      {isList && rows.length === 0 && nothing && <p>{nothing}</p>}
      {form && (
        <form className="form" method="post" action={form.action} noValidate>
          <EnterButton />
          {form.heading && <h2 className="desk__heading">{form.heading}</h2>}
          {form.was && <input type="hidden" name="was-name" value={form.was.name} />}
          {form.was && <input type="hidden" name="was-lang" value={form.was.lang} />}
          <Field {...form.name} />
          {form.lang && <Select {...form.lang} />}
          {form.capacity && <Field {...form.capacity} inputMode="numeric" />}
          <Actions>
            <Button>{form.button}</Button>
            {form.remove && <a href={form.remove.href}>{form.remove.text}</a>}
          </Actions>
        </form>
      )}
      <p>
        <a href={back.href}>{back.text}</a>
      </p>
    </EventDesk>
  );
}
