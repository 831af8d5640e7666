import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Field } from "#app/components/form.tsx";
import { Ledger, RowTitle } from "#app/components/ledger.tsx";
import { Notice } from "#app/components/notice.tsx";
import type { rankingsView } from "./rankings-page.ts";

type View = Awaited<ReturnType<typeof rankingsView>>;

/** The organisations that were asked, and the form by which others are. */
export function RankingsPage({
  frame,
  trail,
  rooms,
  about,
  heading,
  lead,
  wrong,
  done,
  nothing,
  back,
  asked,
  form,
  noAddress,
}: View) {
  return (
    <EventDesk {...{ frame, trail, rooms, about }} heading={heading} lead={lead}>
      {wrong.errors.length > 0 && <ErrorSummary {...wrong} />}
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      {nothing && <p>{nothing}</p>}
      {asked && <Asked {...asked} />}
      {form && <AskForm {...form} />}
      {noAddress && <p className="desk__about">{noAddress}</p>}
      <p>
        <a href={back.href}>{back.text}</a>
      </p>
    </EventDesk>
  );
}

function Asked({ heading, columns, rows }: NonNullable<View["asked"]>) {
  return (
    <section className="desk__part">
      <h2 className="desk__heading">{heading}</h2>
      <Ledger
        caption={heading}
        columns={columns}
        rows={rows.map(({ key, name, cells, acts, hasActs }) => ({
          key,
          cells: [
            <RowTitle text={name} key="name" />,
            ...cells,
            ...(hasActs ? [acts ? <Acts {...acts} key="acts" /> : "–"] : []),
          ],
        }))}
      />
    </section>
  );
}

function Acts({ again, close }: NonNullable<NonNullable<View["asked"]>["rows"][number]["acts"]>) {
  return (
    <form className="rankings-acts" method="post" action={again.action}>
      <button type="submit" className="rankings-acts__again" aria-label={again.label}>
        {again.text}
      </button>
      <a href={close.href} aria-label={close.label}>
        {close.text}
      </a>
    </form>
  );
}

function AskForm({ action, heading, about, contacts, until, button }: NonNullable<View["form"]>) {
  return (
    <section className="desk__part">
      <h2 className="desk__heading">{heading}</h2>
      <p className="desk__about">{about}</p>
      <form className="form" method="post" action={action} noValidate>
        {contacts.map((contact) => (
          <Field {...contact} key={contact.name} type="email" autoComplete="off" maxLength={254} />
        ))}
        <Field {...until} type="date" required />
        <Actions>
          <Button>{button}</Button>
        </Actions>
      </form>
    </section>
  );
}
