import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Facts } from "#app/components/facts.tsx";
import { FileFindings } from "#app/components/file-findings.tsx";
import { Choice } from "#app/components/form.tsx";
import { Ledger, RowTitle, Under } from "#app/components/ledger.tsx";
import { Notice } from "#app/components/notice.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import { LinkRow } from "#app/views/organise/people/people-parts.tsx";
import type { slideView } from "./slide-page.ts";
import type { slidesPublicationView, slidesView } from "./slides-page.ts";

type List = Awaited<ReturnType<typeof slidesView>>;

/** The slides of all who spoke. */
export function SlidesPage({ done, caption, columns, rows, nothing, publish, ways, ...view }: List) {
  return (
    <EventDesk {...view} aside={publish && <ButtonLink href={publish.href}>{publish.text}</ButtonLink>}>
      <Done sentence={done} />
      <LinkRow {...ways} />
      {nothing ? (
        <EmptyState
          sentence={nothing.sentence}
          action={
            <ButtonLink href={nothing.link.href} variant="secondary">
              {nothing.link.text}
            </ButtonLink>
          }
        />
      ) : (
        <div className="after-list">
          <Ledger
            caption={caption}
            columns={columns}
            rows={rows.map((row) => ({ key: row.key, cells: cellsOf(row) }))}
          />
        </div>
      )}
    </EventDesk>
  );
}

function cellsOf({ name, title, lang, file, consent, state, why }: List["rows"][number]) {
  return [
    <>
      <RowTitle link={name} text={name.text} />
      {title && (
        <Under>
          <span lang={lang}>{title}</span>
        </Under>
      )}
    </>,
    file ? (
      <>
        <a href={file.href}>{file.text}</a>
        {file.mend && <Under>{file.mend}</Under>}
      </>
    ) : (
      "–"
    ),
    consent,
    <>
      <StatusChip tone={state.tone} variant="bare">
        {state.text}
      </StatusChip>
      {why && <Under>{why}</Under>}
    </>,
  ];
}

/** Which go out, which do not and why, and the button. */
export function SlidesPublication({
  sentence,
  groups,
  form,
  back,
  ...view
}: Awaited<ReturnType<typeof slidesPublicationView>>) {
  const actions = (
    <Actions>
      {form && <Button>{form.button}</Button>}
      <ButtonLink href={back.href} variant="secondary">
        {back.text}
      </ButtonLink>
    </Actions>
  );
  return (
    <EventDesk {...view}>
      {sentence && <p>{sentence}</p>}
      {groups.map(({ heading, items }) => (
        <section className="desk__part" key={heading}>
          <h2 className="desk__heading">{heading}</h2>
          <ul className="after-items">
            {items.map(({ key, text, title, lang, about }) => (
              <li key={key}>
                <b>{text}</b>
                {title && (
                  <>
                    {" "}
                    <span lang={lang}>{title}</span>
                  </>
                )}
                <Under>{about}</Under>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {form ? (
        <form method="post" action={form.action}>
          {actions}
        </form>
      ) : (
        actions
      )}
    </EventDesk>
  );
}

/** The slides of one who spoke. */
export function SlidePage(view: ReturnType<typeof slideView>) {
  const { subject, done, state, file, fileTerm, facts, findings, why, form, ways, ...desk } = view;
  const fileFact = file && {
    term: fileTerm,
    detail: (
      <>
        <a href={file.href}>{file.text}</a>
        <Under>
          {file.about} {file.outdated}
        </Under>
      </>
    ),
  };
  return (
    <EventDesk {...desk} lead={subject && <span lang={subject.lang}>{subject.text}</span>}>
      <Done sentence={done} />
      <LinkRow {...ways} />
      <p>
        <StatusChip tone={state.tone}>{state.text}</StatusChip>
      </p>
      <Facts
        facts={[...(fileFact ? [fileFact] : []), ...facts.map(({ term, text }) => ({ term, detail: text }))]}
      />
      {why && <p className="desk__about">{why}</p>}
      {form && (
        <form className="section-form" method="post" action={form.action}>
          {form.when && <Choice {...form.when} pick="one" />}
          <Actions>
            <Button>{form.button}</Button>
          </Actions>
        </form>
      )}
      {findings && <FileFindings findings={findings} level={2} />}
    </EventDesk>
  );
}

function Done({ sentence }: { sentence: string | null }) {
  return (
    sentence && (
      <Notice tone="success" role="status">
        <p>{sentence}</p>
      </Notice>
    )
  );
}
