import type { DateTileProps } from "./date-tile.tsx";
import { DateTile } from "./date-tile.tsx";
import type { DayLineRange } from "./day-line-scale.ts";
import { dayLineRange } from "./day-line-scale.ts";
import type { DayLineDay } from "./day-line.tsx";
import { DayLine, DayScale } from "./day-line.tsx";
import type { StatusTone } from "./status-chip.tsx";
import { StatusChip } from "./status-chip.tsx";

export interface EventListItem {
  href: string;
  title: string;
  titleLang?: string;
  /** «Frokostseminar · Endring til frokost» */
  kicker?: string;
  date: DateTileProps;
  /** «Fredag 1. desember kl. 09.00–10.00»: says what date tile and day line show. */
  when: string;
  /** Language of a vague time in the organiser's words, when another than the page's. */
  whenLang?: string;
  /** For machines, beside `when`: "2017-12-01T09:00". */
  dateTime?: string;
  place?: string;
  placeLang?: string;
  /** One sentence more, when the list has room for it. */
  teaser?: string;
  status?: { tone: StatusTone; words: string };
  line?: DayLineDay[];
}

export interface EventMonth {
  /** Makes the month a place one can link to. */
  id?: string;
  /** «desember 2017». Left out where the section's own heading says enough. */
  heading?: string;
  events: EventListItem[];
}

export interface EventListProps {
  months: EventMonth[];
  /** Level of the months' headings; titles are one deeper. */
  level?: 2 | 3;
}

/** Events under their months. The day lines of the whole list share one scale, so that the days can be compared. */
export function EventList({ months, level = 2 }: EventListProps) {
  const Heading: "h2" | "h3" = `h${level}`;
  const range = dayLineRange(months.flatMap((month) => month.events.flatMap((event) => event.line ?? [])));
  return (
    <div className="event-list wrap">
      {months.map((month) => (
        <section className="month" id={month.id} key={month.heading ?? ""}>
          <div className="month__head">
            {month.heading && <Heading className="month__heading">{month.heading}</Heading>}
            <DayScale range={range} />
          </div>
          <ol className="month__events">
            {month.events.map((event) => (
              <Row event={event} range={range} level={level} key={event.href} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Row({ event, range, level }: { event: EventListItem; range: DayLineRange; level: 2 | 3 }) {
  const Heading: "h3" | "h4" = level === 2 ? "h3" : "h4";
  return (
    <li className="event-row">
      <DateTile
        {...event.date}
        size="small"
        month={event.date.day ? undefined : event.date.month}
        year={undefined}
      />
      <div className="event-row__text">
        {event.kicker && <p className="event-row__kicker">{event.kicker}</p>}
        <Heading className="event-row__title" lang={event.titleLang}>
          <a href={event.href}>{event.title}</a>
        </Heading>
        <p className="event-row__facts">
          <time dateTime={event.dateTime} lang={event.whenLang}>
            {event.when}
          </time>
          {event.place && (
            <span>
              {" · "}
              <span lang={event.placeLang}>{event.place}</span>
            </span>
          )}
        </p>
        {event.teaser && <p className="event-row__teaser">{event.teaser}</p>}
      </div>
      <div className="event-row__side">
        {event.line && <DayLine days={event.line} size="compact" range={range} />}
        {event.status && (
          <p className="event-row__status">
            <StatusChip tone={event.status.tone} variant="bare">
              {event.status.words}
            </StatusChip>
          </p>
        )}
      </div>
    </li>
  );
}
