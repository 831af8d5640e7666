/** What part of the day a line shows, in minutes since midnight. Lines that stand together share one. */
export interface DayLineRange {
  from: number;
  to: number;
}

export interface Stretch {
  start: number;
  end: number;
}

const HOUR = 60;
const HALF_HOUR = 30;
const WORKING_DAY: DayLineRange = { from: 7 * HOUR, to: 19 * HOUR };

/** Seven to seven, and wider, in whole hours, when one of the days needs it; half an hour of plain line at both ends. */
export function dayLineRange(days: { doors?: number; start?: number; end?: number }[]): DayLineRange {
  const edges = days.flatMap((day) => [day.doors, day.start, day.end]).filter((edge) => edge !== undefined);
  return {
    from: Math.min(WORKING_DAY.from, Math.floor(Math.min(...edges) / HOUR) * HOUR) - HALF_HOUR,
    to: Math.max(WORKING_DAY.to, Math.ceil(Math.max(...edges) / HOUR) * HOUR) + HALF_HOUR,
  };
}

/** The whole hours within the range: minutes to place them by, two digits to print. */
export function hoursOf(range: DayLineRange): { minute: number; text: string }[] {
  const first = Math.ceil(range.from / HOUR);
  const last = Math.floor(range.to / HOUR);
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    minute: (first + index) * HOUR,
    text: String((first + index) % 24).padStart(2, "0"),
  }));
}

/** What is left of an event when its breaks are taken out. */
export function withoutBreaks({ start, end }: Stretch, breaks: Stretch[]): Stretch[] {
  const parts: Stretch[] = [];
  let from = start;
  for (const pause of [...breaks].sort((one, other) => one.start - other.start)) {
    if (pause.start > from) parts.push({ start: from, end: Math.min(pause.start, end) });
    from = Math.max(from, pause.end);
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

/** In the last third of the line, words end with the event instead of beginning with it. */
export function isLate(start: number, range: DayLineRange): boolean {
  return (start - range.from) / (range.to - range.from) > 2 / 3;
}

/** Where on the line a minute stands: "37.5%". */
export function placeOf(minute: number, range: DayLineRange): string {
  return percent((minute - range.from) / (range.to - range.from));
}

/** How much of the line a stretch fills: "8.33%". */
export function widthOf({ start, end }: Stretch, range: DayLineRange): string {
  return percent((end - start) / (range.to - range.from));
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
