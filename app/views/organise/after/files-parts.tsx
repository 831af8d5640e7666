import script from "#app/browser/upload.ts?worker&url";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Ledger, Under } from "#app/components/ledger.tsx";
import { Notice } from "#app/components/notice.tsx";
import { UploadForm } from "#app/components/upload-form.tsx";
import { LinkRow } from "#app/views/organise/people/people-parts.tsx";
import type { filesView } from "./files-page.ts";

type View = Awaited<ReturnType<typeof filesView>> & {
  /** Lets the page run the script that sends files; null where none are sent. */
  nonce: string | null;
};

/** The files of an event's own. */
export function FilesPage(view: View) {
  const { nonce, done, ways, upload, come, none, columns, isAwaited, rows, ...desk } = view;
  return (
    <EventDesk {...desk}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      <LinkRow {...ways} />
      {upload && (
        <div className="slides">
          <UploadForm {...upload} level={2} isFirst />
        </div>
      )}
      <section
        className="desk__part"
        id="slides-come"
        tabIndex={-1}
        data-awaited={isAwaited ? "" : undefined}
      >
        <h2 className="desk__heading">{come}</h2>
        {rows.length === 0 ? (
          <p className="slides__quiet">{none}</p>
        ) : (
          <div className="after-list">
            <Ledger
              caption={come}
              columns={columns}
              rows={rows.map((row) => ({ key: row.key, cells: cellsOf(row) }))}
            />
          </div>
        )}
      </section>
      {nonce && <script nonce={nonce} src={script} defer />}
    </EventDesk>
  );
}

function cellsOf({ name, href, about, mend, pending, uses, notUsed, add, remove }: View["rows"][number]) {
  return [
    <>
      {href ? <a href={href}>{name}</a> : name}
      <Under>{about}</Under>
      {pending && <Under>{pending}</Under>}
      {mend && <Under>{mend}</Under>}
    </>,
    <>
      {uses.map(({ key, text, href: to }) => (
        <p key={key}>{to ? <a href={to}>{text}</a> : text}</p>
      ))}
      {notUsed && <p>{notUsed}</p>}
      <p className="after-acts">
        {[add, remove].map(
          (link) =>
            link && (
              <a href={link.href} aria-label={link.label} key={link.href}>
                {link.text}
              </a>
            ),
        )}
      </p>
    </>,
  ];
}
