/** One day of an event. Times are minutes since midnight in the event's zone. */
export interface DayLineDay {
  /** «tirsdag 10.», printed before the line when there are several days. */
  label?: string;
  doors?: number;
  /** Left out where no time is known: the line is then empty. */
  start?: number;
  end?: number;
  /** Where sessions begin. */
  notches?: number[];
  breaks?: { start: number; end: number }[];
  /** What the clock shows, on the day itself. */
  now?: number;
  /** «09.00» and «10.00», printed above the event on wide lines. */
  startText?: string;
  endText?: string;
}

/** What part of the day a line shows, in minutes. Lines that stand together share one. */
export interface DayLineRange {
  from: number;
  to: number;
}

export interface DayLineProps {
  days: DayLineDay[];
  /** What the line says, in words. Without it the line is hidden from screen readers: the text beside it must say the same. */
  label?: string;
  size?: "wide" | "compact";
  range?: DayLineRange;
}

const HOUR = 60;
const HALF_HOUR = 30;
const WORKING_DAY: DayLineRange = { from: 7 * HOUR, to: 19 * HOUR };

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
          <Line day={day} range={range} size={size} hours={size === "wide" && index === days.length - 1} />
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

/** Seven to seven, and wider, in whole hours, when one of the days needs it; half an hour of plain line at both ends. */
export function dayLineRange(days: DayLineDay[]): DayLineRange {
  const edges = days.flatMap((day) => [day.doors, day.start, day.end]).filter((edge) => edge !== undefined);
  return {
    from: Math.min(WORKING_DAY.from, Math.floor(Math.min(...edges) / HOUR) * HOUR) - HALF_HOUR,
    to: Math.max(WORKING_DAY.to, Math.ceil(Math.max(...edges) / HOUR) * HOUR) + HALF_HOUR,
  };
}

function Line({
  day,
  range,
  size,
  hours,
}: {
  day: DayLineDay;
  range: DayLineRange;
  size: string;
  hours: boolean;
}) {
  const wide = size === "wide";
  const half = wide ? 11 : 5;
  const middle = wide ? 38 : 8;
  const thin = wide ? 2.5 : 1.5;
  const at = (minute: number) => percent((minute - range.from) / (range.to - range.from));
  const { start, end } = day;
  const opens = day.doors ?? start;
  return (
    <svg className="day-line__line" width="100%" height={wide ? (hours ? 76 : 52) : 16} focusable="false">
      <line className="day-line__hair" x1="0" x2="100%" y1={middle} y2={middle} />
      {hoursOf(range).map((hour, index) => (
        <line
          className={`day-line__tick ${oddOf(index)}`}
          key={hour}
          x1={at(hour)}
          x2={at(hour)}
          y1={middle}
          y2={middle + (wide ? 5 : 3)}
        />
      ))}
      {start !== undefined && end !== undefined && opens !== undefined && (
        <>
          <rect
            className="day-line__doors"
            x={at(opens)}
            width={span(opens, end, range)}
            y={middle - thin}
            height={thin * 2}
          />
          {withoutBreaks(start, end, day.breaks ?? []).map((part) => (
            <rect
              className="day-line__event"
              key={part.start}
              x={at(part.start)}
              width={span(part.start, part.end, range)}
              y={middle - half}
              height={half * 2}
            />
          ))}
          {(day.notches ?? [])
            .filter((notch) => notch > start && notch < end)
            .map((notch) => (
              <line
                className="day-line__notch"
                key={notch}
                x1={at(notch)}
                x2={at(notch)}
                y1={middle - half}
                y2={middle + half}
              />
            ))}
          {wide && (
            <text
              className="day-line__time"
              x={at(late(start, range) ? end : start)}
              y={middle - half - 9}
              textAnchor={late(start, range) ? "end" : "start"}
            >
              {[day.startText, day.endText].filter(Boolean).join("–")}
            </text>
          )}
        </>
      )}
      {day.now !== undefined && (
        <circle className="day-line__now" cx={at(day.now)} cy={middle} r={wide ? 6 : 4} />
      )}
      {hours && <Hours range={range} y={middle + 30} />}
    </svg>
  );
}

function Hours({ range, y }: { range: DayLineRange; y: number }) {
  return hoursOf(range).map((hour, index) => (
    <text
      className={`day-line__hour ${oddOf(index)}`}
      key={hour}
      x={percent((hour - range.from) / (range.to - range.from))}
      y={y}
      textAnchor="middle"
    >
      {String(hour / HOUR).padStart(2, "0")}
    </text>
  ));
}

/** Every other hour gives way on a narrow screen. */
function oddOf(index: number): string {
  return index % 2 ? "day-line__odd" : "";
}

/** In the last third of the line, words end with the event instead of beginning with it. */
function late(start: number, range: DayLineRange): boolean {
  return (start - range.from) / (range.to - range.from) > 2 / 3;
}

function hoursOf(range: DayLineRange): number[] {
  const first = Math.ceil(range.from / HOUR);
  const last = Math.floor(range.to / HOUR);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * HOUR);
}

function withoutBreaks(start: number, end: number, breaks: { start: number; end: number }[]) {
  const parts = [];
  let from = start;
  for (const pause of [...breaks].sort((one, other) => one.start - other.start)) {
    if (pause.start > from) parts.push({ start: from, end: Math.min(pause.start, end) });
    from = Math.max(from, pause.end);
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

function span(start: number, end: number, range: DayLineRange): string {
  return percent((end - start) / (range.to - range.from));
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
