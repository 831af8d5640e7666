import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { FilterLinks } from "#app/components/filter-links.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Block, ProgrammeBoard } from "#app/components/programme-board.tsx";
import script from "#app/browser/programme-editor.ts?worker&url";
import type { ProgrammeView } from "./programme-desk.ts";

/** The programme as those who make it see it. */
export function ProgrammePage({
  wrong,
  said,
  lead,
  ways,
  filters,
  undated,
  roomless,
  nonce,
  ...view
}: ProgrammeView & {
  /** Lets the page run its script; null for one who may only look. */
  nonce: string | null;
}) {
  const { day, unscheduled, going, warnings, undo, keys } = view;
  return (
    <EventDesk {...view} lead={lead}>
      {wrong && <ErrorSummary {...wrong} />}
      <div id="said">
        {said && (
          <Notice tone="success" role="status">
            <p>{said}</p>
          </Notice>
        )}
      </div>
      <nav className="ways" aria-label={ways.label}>
        {ways.add && <ButtonLink href={ways.add.href}>{ways.add.text}</ButtonLink>}
        <ul>
          {ways.links.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </nav>
      {[undated, roomless].map(
        (one) =>
          one && (
            <Notice tone="info" key={one.sentence}>
              <p>
                {one.sentence} {one.link && <a href={one.link.href}>{one.link.text}</a>}
              </p>
            </Notice>
          ),
      )}
      {day && <FilterLinks {...filters} />}
      {keys && (
        <div className="keys" id="keys" data-lost={keys.lost} data-strange={keys.strange} hidden>
          <label className="ds-label" htmlFor="step">
            {keys.label}
          </label>{" "}
          <select className="ds-input" id="step">
            {keys.steps.map(({ minutes, text }) => (
              <option value={minutes} key={minutes}>
                {text}
              </option>
            ))}
          </select>
          <p className="desk__about" id="keys-help">
            {keys.help}
          </p>
        </div>
      )}
      <p className="board__live" id="live" role="status" />
      <div
        className="board"
        id="board"
        data-day={day?.day}
        data-path={keys?.path}
        data-as={day?.board.asList ? "list" : undefined}
      >
        {undo && (
          <form method="post" action={undo.action} id="undo">
            {day && <input type="hidden" name="day" value={day.day} />}
            {day?.board.asList && <input type="hidden" name="as" value="list" />}
            <Actions>
              <Button variant="secondary">{undo.text}</Button>
            </Actions>
          </form>
        )}
        {day && (
          <section aria-labelledby="day">
            <h2 className="desk__heading" id="day">
              {day.heading}
            </h2>
            {day.empty && <p className="desk__about">{day.empty}</p>}
            <ProgrammeBoard {...day.board} />
          </section>
        )}
        <div className="board__rest">
          <Unscheduled {...unscheduled} />
          <Warnings {...warnings} />
        </div>
        {going.titles.length > 0 && (
          <section className="desk__part">
            <h2 className="desk__heading">{going.heading}</h2>
            <ul>
              {going.titles.map(({ key, title, lang }) => (
                <li key={key} lang={lang}>
                  {title}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {nonce && <script nonce={nonce} src={script} defer />}
    </EventDesk>
  );
}

function Unscheduled({ heading, nothing, blocks, isTheirs, focused }: ProgrammeView["unscheduled"]) {
  return (
    <section className="desk__part" id="unscheduled">
      <h2 className="desk__heading">
        {heading} <span className="desk__count">{blocks.length}</span>
      </h2>
      {blocks.length === 0 && <p className="desk__about">{nothing}</p>}
      <ul className="board__waiting">
        {blocks.map((block) => (
          <li key={block.id}>
            <Block block={block} isFocused={block.id === focused} />
            {isTheirs && (
              <a className="board__placing" href={block.placing.href}>
                {block.placing.text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Warnings({ heading, nothing, all }: ProgrammeView["warnings"]) {
  return (
    <section className="desk__part">
      <h2 className="desk__heading">
        {heading} <span className="desk__count">{all.length}</span>
      </h2>
      {all.length === 0 ? (
        <p className="desk__about">{nothing}</p>
      ) : (
        <ul className="board__warnings">
          {all.map(({ text, href }) => (
            <li key={text}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
