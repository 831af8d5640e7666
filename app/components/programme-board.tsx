import { Icon } from "./icon.tsx";
import type { Link } from "./page.tsx";

/** A room, or what is in all of them. */
export interface BoardColumn {
  readonly roomId: string | null;
  readonly name: string;
  /** «60 plasser» */
  readonly about: string | null;
}

/** A session as whoever makes the programme sees it. */
export interface BoardBlock {
  readonly id: string;
  readonly version: number;
  readonly href: string;
  /** To the form that gives it a time. */
  readonly placing: Link;
  readonly title: string;
  readonly lang?: string;
  readonly kind: "session" | "break" | "blocker";
  readonly kindWords: string | null;
  readonly time: string | null;
  readonly day: string | null;
  readonly length: string | null;
  readonly room: string | null;
  readonly track: string | null;
  readonly people: string;
  /** «Ny», «Endret» */
  readonly state: string | null;
  readonly warnings: readonly string[];
  readonly at: {
    readonly roomId: string | null;
    readonly date: string | null;
    readonly minutes: number | null;
  };
  /** Minutes since midnight; no column: across all rooms. */
  readonly place: {
    readonly start: number;
    readonly end: number;
    readonly column: number | null;
    readonly lane: number;
    readonly of: number;
  };
}

export interface ProgrammeBoardProps {
  /** Names the list of sessions. */
  label: string;
  roomsLabel: string;
  columns: readonly (BoardColumn & { add: Link | null })[];
  /** Whole hours. */
  hours: { from: number; to: number };
  hourNames: readonly string[];
  blocks: readonly BoardBlock[];
  /** A list also where there would be room for the grid. */
  asList: boolean;
  /** Where whoever sends a form comes back to. */
  focused: string | null;
}

/**
 * One day of a programme that is being made: a list by start time, which wide screens lay out as rooms × time. Each
 * session is a link to its form; its place is in its classes, since the content security policy forbids inline styles.
 */
export function ProgrammeBoard({ columns, hours, blocks, asList, focused, ...rest }: ProgrammeBoardProps) {
  const grid = `board__grid board--of-${columns.length} board--from-${hours.from}`;
  return (
    <div className="board__scroller">
      <div className={asList ? "board__list" : grid} data-from={hours.from} data-to={hours.to}>
        <ul className="board__rooms" aria-label={rest.roomsLabel}>
          {columns.map(({ roomId, name, about, add }, index) => (
            <li className={`board__room board--col-${index + 1}`} data-room={roomId ?? ""} key={name}>
              <span className="board__room-name">{name}</span>
              {about && <span className="board__about"> {about}</span>}
              {add && (
                <a className="board__add" href={add.href}>
                  <span aria-hidden="true">+</span>
                  <span className="board__unseen">{add.text}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
        <div className="board__hours" aria-hidden="true">
          {rest.hourNames.map((name, index) => (
            <span className={`board__hour board--at-${hours.from + index}`} key={name}>
              {name}
            </span>
          ))}
        </div>
        <ol className="board__sessions" aria-label={rest.label}>
          {blocks.map((block) => (
            <li className={`board__place ${placeOf(block)}`} key={block.id}>
              <Block block={block} isFocused={block.id === focused} />
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

/** Classes for a start, an end, a column and a lane. Steps of five minutes. */
function placeOf({ place }: BoardBlock): string {
  const { start, end, column, lane, of } = place;
  const step = (minute: number) => Math.floor((minute % 60) / 5) * 5;
  return [
    `board--at-${Math.floor(start / 60)} board--past-${step(start)}`,
    `board--until-${Math.floor(end / 60)} board--until-past-${step(end)}`,
    column === null ? "board--across" : `board--col-${column}`,
    ...(of > 1 ? [`board--lane-${Math.min(lane, 3)}-of-${Math.min(of, 3)}`] : []),
    ...(end - start < 30 ? ["board--short"] : []),
  ].join(" ");
}

/** The session itself: a link to its form, with all that is known in words. */
export function Block({
  block,
  isFocused = false,
}: {
  block: Omit<BoardBlock, "place">;
  isFocused?: boolean;
}) {
  const { id, title, lang, kindWords, time, day, length, room, track, people, state, warnings, at } = block;
  const about = [day, time, length, room, kindWords, track].filter(Boolean).join(" · ");
  return (
    <a
      className={`block block--${block.kind}`}
      id={`session-${id}`}
      href={block.href}
      autoFocus={isFocused}
      data-session={id}
      data-version={block.version}
      data-room={at.roomId ?? ""}
      data-minutes={at.minutes ?? ""}
    >
      <span className="block__title" lang={lang}>
        {title}
      </span>{" "}
      {state && <span className="block__state">{state}</span>} <span className="block__about">{about}</span>{" "}
      {people && <span className="block__people">{people}</span>}{" "}
      {warnings.map((warning) => (
        <span className="block__warning" key={warning}>
          <Icon name="warning" /> <span className="block__warning-text">{warning}</span>{" "}
        </span>
      ))}
    </a>
  );
}
