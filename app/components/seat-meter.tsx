export interface SeatMeterProps {
  taken: number;
  /** Leave out when there is no limit, or when the event hides its numbers: then only the words are printed. */
  capacity?: number;
  /** «44 av 60 plasser, venteliste når det er fullt» */
  words: string;
}

const DOTS_IN_A_ROW = 30;
const MOST_DOTS = 120;

/** Seats as small dots, or as a bar when they are more than 120. Hidden from screen readers: the words beneath say it. */
export function SeatMeter({ taken, capacity, words }: SeatMeterProps) {
  return (
    <div className="seat-meter">
      {capacity !== undefined && capacity > 0 && (
        <span className="seat-meter__figure" aria-hidden="true">
          {capacity > MOST_DOTS ? (
            <Bar share={taken / capacity} />
          ) : (
            <Dots taken={taken} capacity={capacity} />
          )}
        </span>
      )}
      <p className="seat-meter__words">{words}</p>
    </div>
  );
}

function Bar({ share }: { share: number }) {
  const width = `${Number((Math.min(share, 1) * 100).toFixed(1))}%`;
  return (
    <svg className="seat-meter__bar" width="100%" height="10" focusable="false">
      <line className="seat-meter__free-line" x1="0" x2="100%" y1="5" y2="5" />
      <rect className="seat-meter__taken-bar" x="0" width={width} y="0" height="10" />
    </svg>
  );
}

/** A dotted line has round caps and no length: two paths a row, however many seats. */
function Dots({ taken, capacity }: { taken: number; capacity: number }) {
  const perRow = Math.min(DOTS_IN_A_ROW, capacity);
  const rows = Math.ceil(capacity / perRow);
  return (
    <svg
      className="seat-meter__dots"
      viewBox={`0 0 ${perRow * 10} ${rows * 10}`}
      width={perRow * 10}
      height={rows * 10}
      focusable="false"
    >
      {Array.from({ length: rows }, (_, row) => {
        const seats = Math.min(perRow, capacity - row * perRow);
        const full = Math.max(0, Math.min(seats, taken - row * perRow));
        return (
          <g key={row}>
            {full > 0 && <path className="seat-meter__taken" d={dots(0, full, row)} />}
            {full < seats && <path className="seat-meter__free" d={dots(full, seats, row)} />}
          </g>
        );
      })}
    </svg>
  );
}

function dots(from: number, to: number, row: number): string {
  return Array.from(
    { length: to - from },
    (_, index) => `M${(from + index) * 10 + 5} ${row * 10 + 5}h0`,
  ).join("");
}
