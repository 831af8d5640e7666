export interface DateTileProps {
  /** «fredag» */
  weekday?: string;
  /** «1»: day of the month without a dot. Leave out when the date is unknown. */
  day?: string;
  /** «onsdag» and «11», the last day of several. */
  lastWeekday?: string;
  lastDay?: string;
  /** «desember», or «november–desember» */
  month?: string;
  /** «2017» */
  year?: string;
  /** «Dato kommer», printed when there is no day. */
  unknown?: string;
  /** «large» for the invitation, «small» for lists. */
  size?: "large" | "small";
}

/** The date as a graphic. Hidden from screen readers: whoever prints it also says the date in a sentence. */
export function DateTile({ size = "large", unknown, ...date }: DateTileProps) {
  if (!date.day) {
    return (
      <p className={`date-tile date-tile--${size} date-tile--unknown`} aria-hidden="true">
        <span className="date-tile__month">
          {[date.month, date.year].filter(Boolean).join(" ") || unknown}
        </span>
      </p>
    );
  }
  return (
    <p
      className={`date-tile date-tile--${size} ${date.lastDay ? "date-tile--range" : ""}`}
      aria-hidden="true"
    >
      {size === "large" ? (
        <span className="date-tile__days">
          <Day weekday={date.weekday} day={date.day} />
          {date.lastDay && <Day weekday={date.lastWeekday} day={date.lastDay} />}
        </span>
      ) : (
        <Day weekday={through(date.weekday, date.lastWeekday)} day={through(date.day, date.lastDay)} />
      )}
      {date.month && (
        <span className="date-tile__month">
          {date.month} {date.year && <span className="date-tile__year">{date.year}</span>}
        </span>
      )}
    </p>
  );
}

function through(first: string | undefined, last: string | undefined): string {
  return [first, last].filter(Boolean).join("–");
}

function Day({ weekday, day }: { weekday?: string; day: string }) {
  return (
    <span className="date-tile__day">
      <span className="date-tile__weekday">{weekday}</span>
      <span className="date-tile__number">{day}</span>
    </span>
  );
}
