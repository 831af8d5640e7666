import { EventDesk } from "#app/components/event-desk.tsx";
import { Ledger, RowTitle } from "#app/components/ledger.tsx";
import { Notice } from "#app/components/notice.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import type { afterView } from "./after-page.ts";
import type { FinishRow } from "./after-rows.ts";
import { LinkRow } from "#app/views/organise/people/people-parts.tsx";

/** The finish list of an event. */
export function AfterPage({
  done,
  note,
  caption,
  columns,
  rows,
  ways,
  ...view
}: Awaited<ReturnType<typeof afterView>>) {
  return (
    <EventDesk {...view}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      {note && <p className="desk__about">{note}</p>}
      <div className="after-list">
        <Ledger
          caption={caption}
          columns={columns}
          rows={rows.map((row) => ({ key: row.key, cells: cellsOf(row) }))}
        />
      </div>
      {ways.links.length > 0 && <LinkRow {...ways} />}
    </EventDesk>
  );
}

function cellsOf({ text, tone, state, lines, link }: FinishRow) {
  return [
    <RowTitle text={text} />,
    <>
      <StatusChip tone={tone} variant="bare">
        {state}
      </StatusChip>
      {lines.map((line) => (
        <span className="after-list__line" key={line}>
          {line}
        </span>
      ))}
    </>,
    link ? <a href={link.href}>{link.text}</a> : "–",
  ];
}
