import { Actions, Button } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Ledger, RowTitle } from "#app/components/ledger.tsx";
import { Notice } from "#app/components/notice.tsx";
import type { kitchenView } from "./kitchen-page.ts";

type View = Awaited<ReturnType<typeof kitchenView>>;

/** What is to be served, and whoever asked for it, to whom. */
export function KitchenPage({
  frame,
  trail,
  rooms,
  about,
  heading,
  lead,
  noCatering,
  hasFood,
  people,
  speakers,
  counts,
  notes,
  assistance,
  gone,
  ...view
}: View) {
  const { names, named } = view;
  return (
    <EventDesk {...{ frame, trail, rooms, about }} heading={heading} lead={lead}>
      {noCatering && (
        <Notice tone="info">
          <p>{noCatering}</p>
        </Notice>
      )}
      {hasFood && (
        <section className="desk__part kitchen">
          <h2 className="desk__heading">{people}</h2>
          {speakers && <p className="desk__about">{speakers}</p>}
          {counts.nothing ? (
            <p>{counts.nothing}</p>
          ) : (
            <Ledger
              caption={people}
              columns={counts.columns}
              rows={counts.rows.map(({ key, what, count }) => ({
                key,
                cells: [<RowTitle text={what} />, count],
              }))}
            />
          )}
          {notes && <p>{notes}</p>}
        </section>
      )}
      <section className="desk__part">
        <h2 className="desk__heading">{assistance.heading}</h2>
        <p>{assistance.sentence}</p>
        <p className="desk__about">{gone}</p>
      </section>
      {names && (
        <section className="desk__part people-ask">
          <h2 className="desk__heading">{names.heading}</h2>
          <p className="desk__about">{names.about}</p>
          <form method="post" action={names.action}>
            <Actions>
              <Button variant="secondary">{names.button}</Button>
            </Actions>
          </form>
        </section>
      )}
      {named && (
        <section className="desk__part">
          <h2 className="desk__heading">{named.heading}</h2>
          {named.nothing ? (
            <p>{named.nothing}</p>
          ) : (
            <Ledger
              caption={named.heading}
              columns={named.columns}
              rows={named.rows.map(({ key, cells: [name, ...rest] }) => ({
                key,
                cells: [<RowTitle text={name ?? ""} />, ...rest.map((one) => one || "–")],
              }))}
            />
          )}
          <p className="people-back">
            <a href={named.back.href}>{named.back.text}</a>
          </p>
        </section>
      )}
    </EventDesk>
  );
}
