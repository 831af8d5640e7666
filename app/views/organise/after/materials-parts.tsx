import { Button, ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Ledger, RowTitle, Under } from "#app/components/ledger.tsx";
import { Notice } from "#app/components/notice.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import type { materialsListView } from "./materials-page.ts";
import { LinkRow } from "#app/views/organise/people/people-parts.tsx";

type View = Awaited<ReturnType<typeof materialsListView>>;

/** What came out of an event, in its order. */
export function MaterialsPage({ done, caption, columns, rows, nothing, add, ways, ...view }: View) {
  const button = add && <ButtonLink href={add.href}>{add.text}</ButtonLink>;
  return (
    <EventDesk {...view} aside={nothing ? undefined : button}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      <LinkRow {...ways} />
      {nothing ? (
        <EmptyState {...nothing} action={button} />
      ) : (
        <Ledger
          caption={caption}
          columns={columns}
          rows={rows.map((row) => ({ key: row.key, cells: cellsOf(row) }))}
        />
      )}
    </EventDesk>
  );
}

function cellsOf({ title, lang, link, about, place, captions, moves, action }: View["rows"][number]) {
  return [
    <>
      <RowTitle link={link} text={title} lang={lang} />
      <Under>{about}</Under>
    </>,
    place,
    ...(captions
      ? [
          <>
            <StatusChip tone={captions.tone} variant="bare">
              {captions.text}
            </StatusChip>
            {captions.link && (
              <Under>
                <a href={captions.link.href}>{captions.link.text}</a>
              </Under>
            )}
          </>,
        ]
      : []),
    ...(moves
      ? [
          <form className="after-moves" method="post" action={action}>
            {moves.map(({ value, text, label }) => (
              <Button variant="tertiary" name="step" value={value} key={value}>
                <span aria-hidden="true">{text}</span>
                <span className="after-unseen">{label}</span>
              </Button>
            ))}
          </form>,
        ]
      : []),
  ];
}
