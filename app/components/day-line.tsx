import type { DayLineRange, Stretch } from "./day-line-scale.ts";
import { dayLineRange, hoursOf, isLate, placeOf, widthOf, withoutBreaks } from "./day-line-scale.ts";

/** One day of an event. Times are minutes since midnight in the event's zone. */
export interface DayLineDay {
  /** «tirsdag 10.», printed before the line when there are several days. */
  label?: string;
  doors?: number;
  /** Left out where no time is known: the line is then empty. */
  start?: number;
  /** Left out where only the start is known: then a mark stands there. */
  end?: number;
  /** Where sessions begin. */
  notches?: number[];
  breaks?: Stretch[];
  /** What the clock shows, on the day itself. */
  now?: number;
  /** «09.00» and «10.00», printed above the event on wide lines. */
  startText?: string;
  endText?: string;
}

type Size = "wide" | "compact";

export interface DayLineProps {
  days: DayLineDay[];
  /** What the line says, in words. Without it the line is hidden from screen readers: the text beside it must say the same. */
  label?: string;
  size?: Size;
  range?: DayLineRange;
}

/**
 * The signature: a day from morning to evening as a line. Doors are thin, the event is thick, sessions are notches,
 * breaks are thin again, and a ring marks what the clock shows today. One line for each day.
 * Widths are percentages, so that the drawing follows the page without a style attribute.
 */
export function DayLine({ days, label, size = "wide", range = dayLineRange(days) }: DayLineProps) {
  const accessible = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <div
      className={`day-line day-line--${size} ${days.length > 1 ? "day-line--several" : ""}`}
      {...accessible}
    >
      {days.map((day, index) => (
        <div className="day-line__row" key={index}>
          {days.length > 1 && size === "wide" && <span className="day-line__day">{day.label}</span>}
          <Line day={day} range={range} size={size} isLast={index === days.length - 1} />
        </div>
      ))}
    </div>
  );
}

/** The hours above a column of compact lines. Hidden from screen readers. */
export function DayScale({ range }: { range: DayLineRange }) {
  return (
    <svg className="day-scale" aria-hidden="true" width="100%" height="20">
      <Hours range={range} y={14} />
    </svg>
  );
}

/** Pixels: how thick the event and the doors are, where the line lies, how high the drawing is. */
const measures = {
  wide: { event: 22, doors: 5, middle: 38, tick: 5, ring: 6, height: 52, withHours: 76 },
  compact: { event: 10, doors: 3, middle: 8, tick: 3, ring: 4, height: 16, withHours: 16 },
};

function Line({
  day,
  range,
  size,
  isLast,
}: {
  day: DayLineDay;
  range: DayLineRange;
  size: Size;
  isLast: boolean;
}) {
  const { middle, tick, ring, height, withHours } = measures[size];
  const hasHours = size === "wide" && isLast;
  return (
    <svg className="day-line__line" width="100%" height={hasHours ? withHours : height} focusable="false">
      <line className="day-line__hair" x1="0" x2="100%" y1={middle} y2={middle} />
      {hoursOf(range).map(({ minute, text }, index) => (
        <line
          className={`day-line__tick ${oddOf(index)}`}
          key={text}
          x1={placeOf(minute, range)}
          x2={placeOf(minute, range)}
          y1={middle}
          y2={middle + tick}
        />
      ))}
      {day.start !== undefined && <Course day={day} start={day.start} range={range} size={size} />}
      {day.now !== undefined && (
        <circle className="day-line__now" cx={placeOf(day.now, range)} cy={middle} r={ring} />
      )}
      {hasHours && <Hours range={range} y={middle + 30} />}
    </svg>
  );
}

/** What happens on the day: doors, the parts between the breaks, the notches, and the times in words. */
function Course({
  day,
  start,
  range,
  size,
}: {
  day: DayLineDay;
  start: number;
  range: DayLineRange;
  size: Size;
}) {
  const { event, doors, middle } = measures[size];
  const end = day.end ?? start;
  const top = middle - event / 2;
  const late = isLate(start, range);
  return (
    <>
      <rect
        className="day-line__doors"
        x={placeOf(day.doors ?? start, range)}
        width={widthOf({ start: day.doors ?? start, end }, range)}
        y={middle - doors / 2}
        height={doors}
      />
      {day.end === undefined && (
        <rect className="day-line__event" x={placeOf(start, range)} width={doors} y={top} height={event} />
      )}
      {withoutBreaks({ start, end }, day.breaks ?? []).map((part) => (
        <rect
          className="day-line__event"
          key={part.start}
          x={placeOf(part.start, range)}
          width={widthOf(part, range)}
          y={top}
          height={event}
        />
      ))}
      {(day.notches ?? [])
        .filter((notch) => notch > start && notch < end)
        .map((notch) => (
          <line
            className="day-line__notch"
            key={notch}
            x1={placeOf(notch, range)}
            x2={placeOf(notch, range)}
            y1={top}
            y2={top + event}
          />
        ))}
      {size === "wide" && (
        <text
          className="day-line__time"
          x={placeOf(late ? end : start, range)}
          y={top - 9}
          textAnchor={late ? "end" : "start"}
        >
          {[day.startText, day.endText].filter(Boolean).join("–")}
        </text>
      )}
    </>
  );
}

function Hours({ range, y }: { range: DayLineRange; y: number }) {
  return hoursOf(range).map(({ minute, text }, index) => (
    <text
      className={`day-line__hour ${oddOf(index)}`}
      key={text}
      x={placeOf(minute, range)}
      y={y}
      textAnchor="middle"
    >
      {text}
    </text>
  ));
}

/** Every other hour gives way on a narrow screen. */
function oddOf(index: number): string {
  return index % 2 ? "day-line__odd" : "";
}
