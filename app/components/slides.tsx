import type { SlidesView } from "#app/views/slides.ts";
import { Actions, Button } from "./button.tsx";
import { FileFindings } from "./file-findings.tsx";
import { Choice } from "./form.tsx";
import { Notice } from "./notice.tsx";
import { UploadForm } from "./upload-form.tsx";

/** The slides of one who speaks: the form that sends them, the versions that have come, what the check of the newest found. */
export function Slides({
  about,
  upload,
  list,
  findings,
  release,
  level,
  isFirst = false,
}: SlidesView & {
  level: 2 | 3;
  /** Its button is the page's filled one. */
  isFirst?: boolean;
}) {
  return (
    <div className="slides">
      <p>{about}</p>
      {upload && <UploadForm {...upload} level={level} isFirst={isFirst} />}
      <div
        className="slides__come"
        id="slides-come"
        data-awaited={list.isAwaited ? "" : undefined}
        tabIndex={-1}
      >
        <Versions {...list} level={level} />
        {findings && <FileFindings findings={findings} level={level} />}
        {release && (
          <form className="form slides__release" method="post" action={release.action}>
            <Choice {...release.choice} pick="one" />
            <Actions>
              <Button variant="secondary">{release.button}</Button>
            </Actions>
          </form>
        )}
      </div>
    </div>
  );
}

function Versions({ heading, none, infected, rows, level }: SlidesView["list"] & { level: 2 | 3 }) {
  const Heading: "h2" | "h3" = `h${level}`;
  return (
    <>
      {infected && (
        <Notice tone="warning">
          <p>{infected}</p>
        </Notice>
      )}
      <Heading className="slides__heading">{heading}</Heading>
      {rows.length === 0 && <p className="slides__quiet">{none}</p>}
      {rows.length > 0 && (
        <ol className="slides__versions">
          {rows.map((row) => (
            <li key={row.id} className={row.inUse ? undefined : "slides__old"}>
              <p className="slides__name">
                {row.href ? <a href={row.href}>{row.name}</a> : row.name}{" "}
                {row.inUse && <strong className="slides__in-use">{row.inUse}</strong>}
              </p>
              <p className="slides__quiet">{row.what}</p>
              <p className="slides__quiet">
                {row.sent}
                {row.published && `. ${row.published}`}
              </p>
              {row.warning && <p>{row.warning}</p>}
              {row.removal && (
                <p>
                  <a className="slides__remove" href={row.removal.href} aria-label={row.removal.label}>
                    {row.removal.text}
                  </a>
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
