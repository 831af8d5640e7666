import type { ProgrammeSession } from "./programme-session.tsx";
import { SessionBlock } from "./programme-session.tsx";

export interface ProgrammeSlot {
  /** «11.30»: printed once, however many rooms. */
  time: string;
  /** For machines: "2015-11-10T11:30". */
  dateTime?: string;
  sessions: ProgrammeSession[];
}

export interface ProgrammeDay {
  id?: string;
  /** «Dag 1: tirsdag 10. november» */
  heading: string;
  /** Names of the rooms, from the left; none or one: a plain list. At most six stand side by side. */
  rooms?: string[];
  slots: ProgrammeSlot[];
  /** Sessions without a time: «Tidspunkt kommer». */
  unplaced?: { heading: string; sessions: ProgrammeSession[] };
}

export interface ProgrammeProps {
  days: ProgrammeDay[];
  /** Level of the days' headings; sessions are one deeper. */
  level?: 2 | 3;
}

const MOST_ROOMS = 6;
const MOST_ROWS = 40;

/**
 * The programme as a list by start time. Wide screens lay it out as rooms × time, phones read it as it stands,
 * paper gets one page a day. Slots must be in order; `programme-grid.ts` makes them from minutes.
 */
export function Programme({ days, level = 3 }: ProgrammeProps) {
  const Heading: "h2" | "h3" = `h${level}`;
  return (
    <div className="programme">
      {days.map((day) => (
        <section className="programme__day" id={day.id} key={day.heading}>
          <Heading className="programme__heading">{day.heading}</Heading>
          <Day day={day} level={level} />
          {day.unplaced && day.unplaced.sessions.length > 0 && (
            <div className="programme__unplaced">
              <p className="programme__unplaced-heading">{day.unplaced.heading}</p>
              <ul>
                {day.unplaced.sessions.map((session) => (
                  <SessionBlock session={session} level={level} key={session.title} />
                ))}
              </ul>
            </div>
          )}
        </section>
      ))}
    </div>
  );
}

function Day({ day, level }: { day: ProgrammeDay; level: 2 | 3 }) {
  const rooms = day.rooms ?? [];
  const grid = rooms.length > 1 && rooms.length <= MOST_ROOMS && day.slots.length < MOST_ROWS;
  return (
    <div className={grid ? `programme__grid of-${rooms.length}` : "programme__plain"}>
      {grid && (
        <ul className="programme__rooms" aria-hidden="true">
          {rooms.map((room, index) => (
            <li className={`col-${index + 1}`} key={room}>
              {room}
            </li>
          ))}
        </ul>
      )}
      <ol className="programme__slots">
        {day.slots.map((slot, index) => (
          <li className="programme__slot" key={slot.time}>
            <p className={grid ? `programme__time row-${index + 2}` : "programme__time"}>
              <time dateTime={slot.dateTime}>{slot.time}</time>
            </p>
            <ul className="programme__sessions">
              {slot.sessions.map((session) => (
                <SessionBlock
                  session={session}
                  level={level}
                  place={grid ? placeOf(session, index + 2, isAlone(day.slots, index)) : ""}
                  key={`${session.column} ${session.title}`}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Nothing else goes on meanwhile: the session then stands across all rooms; its own is said in its text. */
function isAlone(slots: ProgrammeSlot[], index: number): boolean {
  const lasting = slots
    .slice(0, index)
    .some((slot, earlier) => slot.sessions.some((session) => (session.rows ?? 1) > index - earlier));
  const here = slots[index]?.sessions ?? [];
  return here.length === 1 && (here[0]?.rows ?? 1) === 1 && !lasting;
}

/** Classes instead of inline styles, which the content security policy forbids. */
function placeOf(session: ProgrammeSession, row: number, alone: boolean): string {
  const column = session.column && !alone ? `col-${session.column}` : "col-all";
  return `${column} row-${row} ${session.rows && session.rows > 1 ? `rows-${session.rows}` : ""}`;
}
